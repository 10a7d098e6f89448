import { inline, type KindRule, line, softLine } from './rule.ts';

/** Ways on to other pages: players and slideshows, read-more links, menus. */
export const navigationRules: readonly KindRule[] = [
  line(
    'navigation',
    'item |image |slide |photo |map |card |page |picture ',
    String.raw`^(?:\S+ ){0,12}(?:Item|Image|Slide|Photo|Map|Card|Page|Picture) \d{1,3} of \d{1,3}$`,
  ),
  line('navigation', ' of ', String.raw`^\d{1,3} of \d{1,3}(?: (?:images|photos|slides))?$`),
  line('navigation', 'photo gallery', String.raw`^photo gallery\b.{0,60}$`),
  line('navigation', '/', String.raw`^\d{1,3} ?/ ?\d{1,3}$`),
  line(
    'navigation',
    'gallery|caption|full screen|fullscreen|slideshow',
    '^(?:back to gallery|view (?:the )?(?:full )?gallery|(?:show|hide) captions?|full ?screen|view slideshow|launch gallery|(?:more )?photo gallery|open gallery)$',
  ),
  line(
    'navigation',
    'scroll down|swipe|click here|tap here',
    String.raw`^(?:scroll down for|swipe (?:left|right|to)|click here (?:to|for)|tap here (?:to|for))\b.{0,80}$`,
  ),
  line(
    'navigation',
    'video|watch',
    String.raw`^(?:video loading|watch next|watch this video again|play video|watch (?:the )?video|watch live|video player|now playing|up next)\b.{0,30}$`,
  ),
  line('navigation', 'loading', String.raw`^loading(?: content| comments| the player)? ?(?:\.{2,3}|…)?$`),
  line(
    'navigation',
    'watch:|listen:|video:|watch the|watch more|photos:|related video',
    String.raw`^(?:watch|listen|video|photos|related video|watch more|gallery): \S.{0,140}$`,
  ),
  line(
    'navigation',
    'read more|read also|read next|read the full|read full|more:',
    String.raw`^(?:»|→|>|-> ?)?read (?:more|also|next|the full (?:story|article|report)|full (?:story|article))\b(?:$|[:.…»>→| ](?!.{160}))`,
  ),
  inline(
    'navigation',
    'read more:|see also:|also read:|read also:',
    String.raw`(?<=[.!?”"’)\]] ?)(?:READ MORE|Read more|SEE ALSO|See also|ALSO READ|READ ALSO): ?[^.!?\n]{5,140}$`,
  ),
  line(
    'navigation',
    'see also|related|more:|read:|must read|also read|also on|see all',
    String.raw`^(?:see also|l?related(?: stories| articles| coverage| cover| content| links| news| topics)?|more|also read|must[- ]read|don['’]t miss|also on [\p{L}.]+|see all related|see more|related items)\s?(?::|$).{0,160}$`,
  ),
  line('navigation', 'related cover', String.raw`^related cover(?:age)?,? selected by the editors\b`),
  line(
    'navigation',
    'story continues|article continues|continue reading|continues below',
    String.raw`^(?:\(?(?:story|article) continues (?:below|after).{0,40}|continue reading.{0,60})$`,
  ),
  inline('navigation', 'continue reading the main story', 'continue reading the main story'),
  softLine('navigation', 'continue', '^continue$'),
  line(
    'navigation',
    'you may also|you might also|recommended|most popular|most read|trending|top stories|latest news|more from|more stories|editor|popular now|more on this',
    String.raw`^(?:you (?:may|might) (?:also )?(?:like|be interested)|recommended(?: for you)?|most (?:popular|read|viewed|shared)|trending(?: now| stories)?|(?:today['’]s )?top stories|latest (?:news|stories|headlines|video)|more from [\p{L} .]{2,40}|more (?:stories|on this (?:story|topic)|news|headlines)|editors?['’]?s? picks?|popular now)\s?:?(?: in [\p{L} ]{2,30})?$`,
  ),
  line(
    'navigation',
    'skip to|back to top|jump to|go to',
    String.raw`^(?:skip to (?:main |the )?(?:content|navigation|article)|back to (?:the )?top|jump to (?:content|navigation))\b.{0,20}$`,
  ),
  line('navigation', '->|→|»|››|>>', String.raw`^\S.{3,200}(?:->|→|»|››|>>)$`),
  softLine(
    'navigation',
    'previous|next|menu|search|close|more|home|see all|view all|show more|load more|expand|collapse',
    '^(?:previous|next|prev|previous (?:post|article|story)|next (?:post|article|story)|menu|search|close|home|see all|view all|(?:show|load|see|view) more|expand|collapse|expand / collapse|more|×|x)$',
  ),
  line('navigation', 'home', String.raw`^(?:you are (?:at|here): ?)?home (?:>|»|›|/|\|) .{2,120}$`),
  line(
    'navigation',
    '|',
    String.raw`^(?:[^|.!?]{2,30}(?: ?\| ?[^|.!?]{1,30}){3,20}|[^|.!?\d]{2,16}(?: ?\| ?[^|.!?\d]{2,16}){2})$`,
  ),
  line(
    'navigation',
    'tags|topics:|filed under|categories:|category:|keywords:|in this story|posted in|posted under',
    String.raw`^(?:tags?|topics|filed (?:under|in)|categor(?:y|ies)|keywords|posted (?:in|under)|in this story|explore more on)\s?:.{0,160}$`,
  ),
  softLine(
    'navigation',
    'news|politics|sports|business|entertainment|opinion|world|lifestyle|technology|health|science|travel',
    String.raw`^(?:(?:home|news|politics|sports?|business|entertainment|opinion|world|u\.?s\.?|lifestyle|life|tech|technology|health|science|travel|video|weather|money|culture|arts|food|style|local|nation|nation & world) ?){1,14}$`,
  ),
  line('navigation', 'lrelated', String.raw`^lRelated \S.{2,160}$`),
  line('navigation', 'related roundup', '^related roundups?: .{2,200}$'),
  line('navigation', 'click for more|click here', String.raw`^click (?:for more|here)\b.{0,80}$`),
  line(
    'navigation',
    'more :|photos :|video :|also :|filed in',
    String.raw`^(?:(?:more|read more|photos|video|see also|also) : \S.{2,160}|filed in: ?.{2,160})$`,
  ),
  line('navigation', 'click here|tap here', String.raw`^\[(?:click|tap) here\b[^\]]{0,120}\]$`),
];
