import { withLetters } from '../../text/letters.ts';
import { inline, type KindRule, line, softLine } from './rule.ts';

const name =
  "\\p{Lu}[\\p{L}.'’-]*(?: (?:(?:van|von|de|der|al|el|bin|la|le|di|da) )?\\p{Lu}[\\p{L}.'’-]*){1,3}";
const names = `${name}(?:(?:, | and |, and | & )${name}){0,4}`;
const months =
  '(?:Jan(?:uary|\\.)?|Feb(?:ruary|\\.)?|Mar(?:ch|\\.)?|Apr(?:il|\\.)?|May|June?\\.?|July?\\.?|Aug(?:ust|\\.)?|Sept?(?:ember|\\.)?|Oct(?:ober|\\.)?|Nov(?:ember|\\.)?|Dec(?:ember|\\.)?)';
const date = `(?:(?:Mon|Tues?|Wed(?:nes)?|Thur?s?|Fri|Sat(?:ur)?|Sun)(?:day|\\.)?,? )?(?:${months} \\d{1,2}(?:st|nd|rd|th)?,? \\d{4}|\\d{1,2}(?:st|nd|rd|th)? ${months},? \\d{4}|\\d{4}-\\d\\d-\\d\\d|\\d{1,2}[/.]\\d{1,2}[/.]\\d{2,4})`;
const time =
  '(?:,? ?(?:at|@|-|–|\\|)? ?\\d{1,2}[:.]\\d\\d(?::\\d\\d)? ?(?:[ap]\\.?m\\.?)?(?: ?\\(?[A-Z]{2,4}\\)?)?)?';

const credits =
  '(?:Words|Pictures|Photographs|Photography|Text|Graphics?|Video|Illustrations?|Fact-check(?:ing|ed)?|Editing|Edited|Editor(?:-in-chief| in chief)?|Managing [Ee]ditor|Publisher|Produced|Design|Data)';

const clock = '\\d{1,2}[:.]\\d\\d ?(?:[ap]\\.?m\\.?)?(?: ?[a-z]{2,4})?';

/** Who wrote it and when: bylines, sign-offs of agencies, author boxes, dates of publication. */
export const bylineRules: readonly KindRule[] = [
  line(
    'byline',
    'by ',
    `^(?:By|BY|by|Written by|Reported by|Story by|Posted by|Published by|Author:?) ${names}(?:,? (?:for|of|in|at|,|\\|) .{2,60}|, [\\p{L} /.]{2,50})?$`,
  ),
  line('byline', 'by ', "^By [A-Z][A-Z.'’ -]{4,40}(?:, [A-Za-z .]{2,50})?$"),
  line(
    'byline',
    'reporting from|reports from',
    `^${name}\\s?[?,:–—-]? ?(?:Reporting|Reports|reporting|reports) from .{2,60}$`,
  ),
  line(
    'byline',
    'writer|correspondent|editor|reporter|staff',
    `^${names},? (?:[\\p{Lu}][\\p{L}]* ){0,4}(?:Writer|Correspondent|Editor|Reporter|Staff)$`,
  ),
  inline(
    'byline',
    'contributed reporting|contributed to this|contributed from|contributed research',
    String.raw`(?:^|(?<=[.”"’)] ))[^.!?\n]{3,220}\b(?:contributed (?:reporting|research|to this (?:report|story|article|piece)|from \p{Lu}))[^.!?\n]{0,80}\.?`,
  ),
  inline(
    'byline',
    'reporting by|editing by|writing by|compiled by',
    String.raw`[([](?:Additional )?(?:[Rr]eporting|[Ww]riting|[Ee]diting|[Cc]ompiled)(?: and (?:writing|editing))? by[^)\]\n]{2,300}[)\]]?`,
  ),
  line(
    'byline',
    'additional reporting|reporting by|editing by',
    String.raw`^(?:[Aa]dditional (?:reporting|editing|writing) (?:was (?:done|contributed) )?by |(?:[Rr]eporting|[Ee]diting|[Ww]riting) (?:was (?:done|contributed) )?by (?=\p{Lu})|(?:ADDITIONAL )?(?:REPORTING|EDITING|WRITING) BY ).{2,160}$`,
  ),
  line(
    'byline',
    'published|updated|posted|first published|last updated|last modified|created',
    `^(?:first |last |originally )?(?:published|updated|posted|modified|created)(?: (?:on|at|by .{2,40}))?:?(?: |$)(?:.{0,30}(?:${date.toLowerCase()}|\\d{1,2}[:.]\\d\\d|ago|gmt|est|edt|bst).{0,60})?$`,
  ),
  line('byline', '19|20|/|.', `^(?:date:? ?)?${date.toLowerCase()}${time.toLowerCase()}$`),
  line(
    'byline',
    'ago',
    String.raw`^(?:updated |published |posted )?\d{1,2} (?:minutes?|hours?|days?|weeks?|months?) ago$`,
  ),
  line(
    'byline',
    'write to|contact the|email comments|e-mail comments|send tips|contact|email',
    String.raw`^(?:write to|[Ee]-?mail comments|[Ss]end tips|[Cc]ontact the (?:author|reporter|writer|editor)|(?:[Cc]ontact|[Ee]?-?[Mm]ail) (?:the )?[\p{Lu}][\p{L}.'’-]*(?: [\p{Lu}][\p{L}.'’-]*){0,3}(?: at|:| via)).{0,300}$`,
  ),
  line('byline', 'write to', '^Write to .{2,200} at .{2,200}$'),
  inline(
    'byline',
    '[email protected]|[email\u00a0protected]',
    String.raw`(?:Write to [^\n]{2,160})?\[email[ \u00a0]protected\]`,
  ),
  line(
    'byline',
    ' is a | is the | are | covers ',
    `^${names},? (?:is|are|was) (?:a|an|the|our|[\\p{Lu}][\\p{L}]+['’]s) [^.]{0,80}\\b(?:reporter|correspondent|columnist|journalist|editor|writer|contributor|fellow)s?\\b[^.]{0,60}\\b(?:for|at|with|covering|based in|of)\\b.{2,200}$`,
  ),
  line(
    'byline',
    'about the author|author archive|more from|view author|all posts by|see all posts',
    String.raw`^(?:about the authors?|(?:view )?author archive|more from \p{L}.{2,40}|all posts by .{2,40}|view (?:all|more) (?:posts|articles|stories) by .{2,40})$`,
  ),
  line(
    'byline',
    'wire services|news services|staff report|from staff|wire report|staff and',
    String.raw`^(?:[\p{L}.&' ]{2,40} )?(?:wire services?|news services?|staff reports?|from staff(?: and wire)? reports?|wire reports?)\.?$`,
  ),
  softLine(
    'byline',
    'ap|afp|reuters|cnn|bbc|associated press|agence france-presse|bloomberg|tass|upi',
    '^(?:by )?(?:the )?(?:ap|afp|reuters|cnn|bbc(?: news)?|associated press|agence france-presse|bloomberg(?: news)?|tass|upi)$',
  ),
  line(
    'byline',
    'contributing:|source:|source |via ',
    String.raw`^(?:Contributing|Sources?|SOURCE|Via|VIA):? (?:the )?\p{Lu}[\p{L}.&'’ -]{2,50}$`,
  ),
  line(
    'byline',
    '[ap]|[reuters]|[afp]|[via|(ap)|(reuters)|(afp)',
    String.raw`^[([](?:via )?(?:AP|AFP|Reuters|REUTERS|CNN|BBC)[)\]]$`,
  ),
  line('byline', ' writes for | writes about ', `^${name} writes (?:for|about) .{2,120}$`),
  line('byline', '(@', `^[—–-] ?.{2,60} \\(@\\w{2,20}\\) ${date}$`),
  line(
    'byline',
    'words|pictures|photographs|text|graphics|video|illustration|fact-check|editor|publisher|produced by',
    `^(?:${credits}(?: by|:) ${names}[.;,|]? ?){1,4}$`,
  ),
  line(
    'byline',
    'staff|photographer|contributor|columnist|producer|bureau|chief',
    `^${names}(?:, | \\| | - | – )(?:[\\p{Lu}][\\p{L}&'’-]* ){0,4}(?:Staff|Photographer|Contributor|Columnist|Producer|Bureau|Bureau Chief|Newsroom)$`,
  ),
  line('byline', '@', String.raw`^(?:e-?mail: ?)?[\w.+-]{2,40}@[\w-]{2,40}(?:\.[\w-]{2,20}){1,3}$`),
  line(
    'byline',
    '@|reach him|reach her|reach them|reach me|reach us',
    String.raw`^(?!\W{0,3}follow )[^“”"]{0,160}\b(?:reach|contact|email|e-mail|emailing|write to|tips?|line|follow)\b[^“”"]{0,60}(?:[\w.+-]{2,40}@[\w-]{2,40}\.[\w.-]{2,30}|\b\d{3}[ .-]\d{3,4}\b|@\w{3,30}).{0,80}$`,
  ),
  line(
    'byline',
    'from our',
    '^from our (?:own |special |foreign )?(?:correspondents?|reporters?|staff)(?: (?:in|at) .{2,40})?$',
  ),
  line(
    'byline',
    '(',
    String.raw`^[A-Z][A-Z .'’-]{2,30}(?:, [\p{L}. ]{2,20}(?: \d{1,2})?)? \([\p{L}\d ]{2,24}\) ?[–—-]{0,2}$`,
  ),
  line(
    'byline',
    '19|20',
    `^(?:[^\\s|/•·]{2,20} )?${date.toLowerCase()}(?: ?[/|•·,–-] ?(?:${clock}|[\\p{L}][\\p{L} .'’-]{2,40})){1,3}$`,
  ),
  line(
    'byline',
    'reporter|correspondent|editor|columnist|writer',
    `^${names} is (?:the|our|a|an) (?:paper|newspaper|site|magazine|[\\p{Lu}][\\p{L}]+(?: [\\p{Lu}][\\p{L}]+){0,2})['’]s [^.]{2,60}\\b(?:reporter|correspondent|editor|columnist|writer)\\b[^.]{0,40}\\.$`,
  ),
  line(
    'byline',
    'by ',
    String.raw`^(?:By|BY) (?:the )?(?:\p{Lu}[\p{L}&'’-]* ){1,4}(?:staff|Staff|reporters|correspondents|newsroom|editors|desk)$`,
  ),
  line(
    'byline',
    'reported from',
    `^${names} (?:reported|contributed|wrote) from [\\p{Lu}][^“”".]{2,60}(?:[,;] (?:and )?${names} (?:reported )?from [\\p{Lu}][^“”".]{2,40}){0,4}\\.$`,
  ),
];

/** A line that is a personal name and nothing else: an account or a byline when its place speaks for it. */
export const loneName: RegExp = withLetters(`^${name}$`);
