import { inline, type KindRule, line, softLine, tail } from './rule.ts';

/** Agencies and libraries that stand in credits. */
const agency =
  '(?:AP|AFP|EPA|EPA-EFE|PA|PA Wire|TASS|Tass|UPI|Reuters|REUTERS|Getty(?: Images)?|Agence France-Presse|Associated Press|The Associated Press|Shutterstock|Bloomberg|Zuma(?: Press)?|ZUMA(?: Press)?|Sipa(?: USA)?|SIPA|Rex(?: Features)?|REX|Corbis|Alamy|Anadolu(?: Agency)?|Xinhua|Kyodo|Sputnik|iStock|Splash(?: News)?|WireImage|FilmMagic|Press Association|European Pressphoto Agency|Pool|Handout|Facebook|Instagram|Twitter|YouTube|NASA)';
const word = "\\p{Lu}(?:[\\p{L}'’-]+|\\.)";
const name = `(?:${word} ){0,4}${word}`;

/** Captions of pictures and the credits glued to them. */
export const captionRules: readonly KindRule[] = [
  tail('credit', String.raw`(?:Photo |Image |Picture )?Credit(?:…|\.\.\.|:) ?[^!?]{2,110}$`),
  tail('credit', String.raw`(?<=[\p{Ll}.”"’)])Credit(?=\p{Lu})[^!?]{2,90}$`),
  tail('credit', String.raw`[([] ?(?:photo|image|picture|photos)?\s?credits?:[^)\]]{2,90}[)\]]\.?$`),
  inline('credit', 'credit…|credit...', String.raw`(?<=\S)Credit(?:…|\.\.\.)\s?[^.!?\n]{2,70}`),
  tail('/', `(?<=^|[.!?”"’)] ?|\\s)${name} ?/ ?(?:[\\p{L} .-]{2,40} ?/ ?){0,2}${agency}\\.?$`),
  tail('/', `(?<=^|[.!?”"’)] )${agency} ?/ ?${name}\\.?$`),
  tail('/', 'Composite (?:Photo|Image) ?/ ?Video: [^.!?]{2,60}$'),
  line(
    'credit',
    '/',
    `^(?:\\p{L}[\\p{L}'’-]+|\\p{L}\\.)(?: (?:\\p{L}[\\p{L}'’-]+|\\p{L}\\.)){0,3} / (?:[\\p{L} .-]{2,40} / )?${agency}$`,
  ),
  tail(
    'photo',
    String.raw`(?:^|(?<=[.!?”"’)] ?))(?:file |ap |courtesy |handout |pool )?photos?(?:graphs?)?(?: by|: ?| courtesy(?: of)?:?)(?: |(?=\p{L}))[^.!?]{2,80}\.?$`,
  ),
  tail(
    'photo',
    String.raw`\((?:[\p{L} ]{2,30} )?(?:file )?photos?(?:graph)?(?:/| by |: ?| via | courtesy )[^)]{2,80}\)\.?$`,
  ),
  tail(
    'photo',
    String.raw`\((?:AP|AFP|Reuters|REUTERS|EPA) (?:File )?Photo(?:/[^)]{2,60})?(?:, File)?\)\.?$`,
  ),
  tail(
    'getty images|/getty|/ap)|/reuters)|/afp)|via ap)|via reuters)',
    `\\((?!pictured)[^()]{0,60}\\b(?:${agency})(?: via ${agency})?\\)\\.?$`,
  ),
  tail(
    'getty images|via getty',
    `(?:^|(?<=[.!?”"’)] ?))${name}(?:, |/| via |—| — )(?:[\\p{L} -]{2,30}(?:/| via | — ))?Getty Images$`,
  ),
  tail(
    'image:|picture:|pictured:|(image',
    String.raw`[([](?:image|picture)(?: credit)?: ?[^)\]]{2,80}[)\]]$`,
  ),
  line(
    'credit',
    'image:|picture:|image source|image via|photo source',
    '^(?:image|picture|photo)(?: source| via)?: ?[^.!?]{2,70}$',
  ),
  line(
    'credit',
    'for the new york times|for the washington post|for the wall street journal|/the new york times',
    `^${name}(?: for |/)The (?:New York Times|Washington Post|Wall Street Journal)$`,
  ),
  inline(
    'caption',
    'image copyright|image caption|media caption|image source',
    String.raw`(?:^|(?<=\s))(?:Image copyright|Image caption|Media caption|Image source)(?=\s|,|$)[^.!?\n]{0,160}[.!?]?`,
  ),
  line('caption', 'image', String.raw`^Image(?=\p{Lu}[\p{L}.'’-]* ?)[^\n]{20,}$`),
  line(
    'caption',
    'pictured:|file photo|file picture|file image|handout',
    '^(?:pictured|file photo|file picture|file image|handout (?:photo|image|picture))(?::| shows| dated| provided| released)',
  ),
  line(
    'caption',
    'file photo|file picture',
    String.raw`(?:\(file photo\)|in this file photo|\bfile picture)\.?$`,
  ),
  softLine(
    'caption',
    'caption|image|photo|photos|video|gallery|of|/',
    '^(?:caption|image|images|photos?|video|gallery|of|/)$',
  ),
  tail(' / ', `(?<=[.!?”"’)] )${name} / (?:${name}|[A-Z]{2,6})(?: / (?:${name}|[A-Z]{2,6})){0,2}$`),
];
