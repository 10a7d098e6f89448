import { inline, type KindRule, line, softLine } from './rule.ts';

const networks =
  '(?:facebook|twitter|google\\+?|google plus|linkedin|pinterest|reddit|whatsapp|tumblr|instagram|e-?mail|print|flipboard|stumbleupon|digg|telegram|messenger|copy link|share|tweet|pin|save|link|x|sms|line|viber|snapchat|youtube|rss|comment|comments)';

/** What a site wraps around an article: sharing, cookies, advertising, sign-in. */
export const chromeRules: readonly KindRule[] = [
  line(
    'site-chrome',
    'facebook|twitter|email|e-mail|whatsapp|linkedin|pinterest|tweet|share|reddit|print',
    `^(?:${networks}[\\s|,/•·]{0,3}){2,14}$`,
  ),
  softLine(
    'site-chrome',
    'facebook|twitter|email|e-mail|whatsapp|linkedin|pinterest|tweet|share|reddit|print|save|copy link',
    `^${networks}$`,
  ),
  line(
    'site-chrome',
    'share',
    String.raw`^(?:\d{1,6} )?(?:share(?:s)?)(?: (?:this|on|via|with|the)\b.{0,60}|)(?: ?[:!])?$`,
  ),
  line(
    'site-chrome',
    'send to a friend|email this|print this|send any friend|copy link|save article|save this',
    String.raw`^(?:send to a friend|e?-?mail this|print this|send any friend a story|copy link|save (?:this )?article|save this story)\b.{0,60}$`,
  ),
  line(
    'site-chrome',
    'follow',
    String.raw`^(?:>> ?|» ?)?(?:you can )?follow (?:us|me|her|him|them|the [\p{L} ]{2,40}|@\S+|[\p{L}][\p{L}.'’-]*(?: \p{L}[\p{L}.'’-]*){0,3})(?: \(@\w+\))? (?:on|at|via) (?:facebook|twitter|instagram|linkedin|youtube|google|social media|@)`,
  ),
  inline(
    'site-chrome',
    'follow',
    String.raw`(?<=[.!?”"’)\]] ?)Follow (?:us|me|her|him|them|@\w+|\p{Lu}[\p{L}.'’-]*(?: \p{Lu}[\p{L}.'’-]*){0,3}) (?:on|at) (?:Facebook|Twitter|Instagram|@)[^.!?\n]{0,80}\.?`,
  ),
  line(
    'site-chrome',
    'like us on|find us on|join us on|connect with us',
    String.raw`^(?:like|find|join|connect with) us\b.{0,120}$`,
  ),
  line('site-chrome', '@', '^@[A-Za-z0-9_]{2,20}$'),
  line(
    'site-chrome',
    'cookie',
    String.raw`^(?=.{0,400}$).{0,60}\b(?:we|this (?:web)?site|our (?:web)?site|our partners)\b.{0,30}\buses? cookies\b`,
  ),
  line(
    'site-chrome',
    'cookie|preferences|privacy',
    '^(?:accept (?:all )?cookies|manage (?:cookie |my )?preferences|cookie (?:settings|policy|notice|preferences)|privacy (?:policy|settings|notice))$',
  ),
  line(
    'site-chrome',
    'by continuing|by clicking|by browsing|by using this|by signing up|by submitting',
    String.raw`^by (?:continuing|clicking|browsing|using this|signing up|submitting)\b.{0,120}\b(?:agree|consent|accept)\b`,
  ),
  line(
    'site-chrome',
    'enable javascript|javascript is|ad blocker|adblock|your browser',
    String.raw`\b(?:(?:please )?enable javascript|javascript is (?:disabled|not enabled|required)|(?:disable|turn off) your ad[ -]?block|your browser (?:does not|doesn['’]t|is not))`,
  ),
  line('site-chrome', 'privacy policy', "^we['’]?(?: ha)?ve updated our (?:privacy|terms)"),
  line(
    'site-chrome',
    'advertisement|sponsored|promoted|advert|paid post|ads by|ad feedback',
    String.raw`^(?:-{0,3} ?)?(?:advertisements?|sponsored(?: content| links?| by .{2,40})?|promoted(?: content| stories| links)?|paid post|ads by \S+|advertising|ad feedback|continue reading below advertisement|scroll to continue)(?: ?-{0,3})$`,
  ),
  softLine('site-chrome', 'ad|advert', '^(?:ad|advert)$'),
  line(
    'site-chrome',
    'earn a commission|affiliate',
    String.raw`\b(?:may|might) (?:earn|receive) (?:a|an affiliate) (?:small )?commission\b`,
  ),
  line(
    'site-chrome',
    'now on directv|check local listings',
    String.raw`^watch .{2,60} (?:now )?on directv\b`,
  ),
  line(
    'site-chrome',
    'sign in|log in|register|subscribe|sign up|create an account|my account',
    String.raw`^(?:sign in|log ?in|log ?out|register(?: now)?|subscribe(?: now| today)?|sign up(?: now| today)?|create (?:an|your) account|my account|already (?:a subscriber|registered|have an account)\?.{0,40}|(?:sign|log) in (?:or|to|/|\|).{0,60})[!.]?$`,
  ),
  line(
    'site-chrome',
    'newsletter|inbox|email alerts|news alerts|breaking news',
    String.raw`^(?=.{0,260}$).{0,60}\b(?:sign up|signup|subscribe|get|receive|register)\b.{0,120}\b(?:newsletters?|inbox|e?-?mail alerts|news alerts)\b`,
  ),
  line(
    'site-chrome',
    'delivered to your inbox|straight to your inbox|in your inbox|to your inbox',
    String.raw`\b(?:to|in) your inbox\b`,
  ),
  line(
    'site-chrome',
    'enter your email|your email address|email address',
    String.raw`^(?:please )?(?:enter )?(?:your )?e?-?mail address\b.{0,60}$`,
  ),
  line(
    'site-chrome',
    'want more stories|download the|download our|get the app|our app',
    String.raw`^(?:want more stories like this|(?:download|get) (?:the|our) (?:free )?(?:[\p{L} ]{2,30} )?app\b).{0,80}$`,
  ),
  line('site-chrome', 'every day we send', String.raw`^every day we send\b`),
  line(
    'site-chrome',
    'your account|your subscription',
    '^(?:manage|your) (?:your )?(?:account|subscription)s?$',
  ),
  line(
    'site-chrome',
    'about us|contact us|advertise|careers|sitemap|site map|help|faq|terms of|feedback',
    '^(?:about us|contact(?: us)?|advertise(?: with us)?|careers|site ?map|help|faqs?|terms of (?:use|service)|terms (?:and|&) conditions|feedback|corrections|press room|work for us|jobs)(?: ?[|·•/] ?.{2,160})?$',
  ),
  line(
    'site-chrome',
    'developing|more to follow|has been updated|was updated|being updated|check back|stay tuned|breaking story|breaking news',
    String.raw`^(?:(?:note|update|editor['’]s note): )?(?:this (?:is a )?(?:breaking |developing )?(?:news )?(?:story|post|article|report)\b.{0,60}\b(?:updated?|developing|breaking)\b.{0,60}|developing(?: story)?(?:\.{1,3}|…)?|more to follow(?:\.{1,3}|…)?|(?:please )?check back\b.{0,60}|stay tuned\b.{0,60})$`,
  ),
  line('site-chrome', 'powered by', String.raw`^powered by [^\s,][^,]{0,39}[^,.]$`),
  line(
    'site-chrome',
    'newsletter|digest|our app| app |alerts|updates|whatsapp|bluesky|tiktok|instagram|youtube|news team|saved stories|to your phone|local news|like this|our website|our site|this story|this article|our news|email us|in confidence|our stories|our articles',
    String.raw`^(?:>> ?|» ?|\[ ?)?(?:sign (?:me )?up|subscribe|get|download|follow|join|share|find out|listen|watch|click|tap|see|view|read|register|explore|discover|enjoying|enjoy|want|looking for|have you|have a|got a|for more|love|like)\b(?=[^“”"]{8,240}$).{0,160}\b(?:newsletters?|(?:weekly|daily|morning) digest|(?:our|the|free|\d|news) app|(?:news|breaking|e-?mail) alerts|(?:free|news|real-time|latest|email) updates|whatsapp|bluesky|tiktok|instagram|youtube|news team|saved stories|to your phone|local news|(?:stories|story|articles?|reporting) like this|our (?:website|site|news page|newsroom|stories|articles|podcast)|email us|in confidence|this (?:story|article))\b`,
  ),
  line(
    'site-chrome',
    'min',
    String.raw`^(?:listen(?: to this (?:article|story))?|read(?:ing)? time:?|estimated reading time:?)? ?\(?\d{1,3}[ -]?min(?:ute)?s?\)?(?: (?:read|listen|watch|left))?$`,
  ),
  line('site-chrome', ':', String.raw`^(?:\d{1,2}:\d\d(?::\d\d)?[ /]{0,3}){2,4}$`),
  line(
    'site-chrome',
    'media source|embed share|auto 240p',
    String.raw`^(?:no media source currently available|embed(?: share)?|auto(?: \d{3,4}p){1,6})$`,
  ),
  line(
    'site-chrome',
    'this story|this article|this piece|this report',
    String.raw`^(?:\(?a version of )?this (?:story|article|piece|report)\b(?=[^“”"]{0,60}|.{0,200}$).{0,60}\b(?:is more than .{2,30} old|(?:first |originally )?appear(?:s|ed) (?:in|on)|originally (?:published|appeared)|(?:first|originally) (?:published|ran)|was (?:produced|published|reported|supported|funded) (?:in (?:partnership|collaboration)|with (?:the )?support)|is (?:part of (?:our|a) (?:series|partnership)|co-?published)|is (?:free|open) (?:to|for) (?:read|all)).{0,140}$`,
  ),
  line(
    'site-chrome',
    'our standards|is a member of|edited according|regulated by|adheres to|code of',
    String.raw`^(?:our standards: .{2,100}|.{2,60} (?:is a member of|is edited (?:according to|in accordance with)|is regulated by|adheres to|subscribes to) .{0,60}\b(?:press (?:standards|council|complaints|board)|code of (?:ethics|practice|conduct)|independent press|editors['’] code).{0,60})$`,
  ),
  line(
    'site-chrome',
    'transcript',
    String.raw`^(?:(?:a )?(?:rush )?transcripts? (?:provided|produced|by|is|are)|this (?:is a |rush )?transcript)\b.{0,180}$`,
  ),
  line(
    'site-chrome',
    'saved|favorites|favourites|gift |original source|reuse|see more on|more stories|report a|report an|carousel|opens new|opens in',
    String.raw`^(?:add to (?:your |my )?(?:saved|favou?rites|reading list).{0,30}|gift (?:this )?article.{0,40}|original source|reuse this content.{0,30}|see more on .{2,40}|view \d+ more .{2,30}|skip to (?:end of|beginning of|next) .{2,30}|report an? (?:error|typo|correction|mistake).{0,60}|.{0,80}\bopens (?:in )?(?:a )?new (?:tab|window)\.?)$`,
  ),
  softLine(
    'site-chrome',
    'search|issue|save|listen|show|hide|embed|pin it|loading',
    String.raw`^(?:search .{2,30}|issue (?:no\. ?)?\d{1,5}|saved?|listen(?: now)?|show|hide|embed|pin it)$`,
  ),
  line(
    'site-chrome',
    'annonse|anzeige|publicidad|publicité|reclame|pubblicità|реклама|advertisement|advertising|werbung|annons',
    '^(?:annonse|anzeige|werbung|publicidad|publicité|reclame|pubblicità|реклама|annons|advertisement|advertising)(?: ?[–—:|-] ?.{0,50})?$',
  ),
  line('site-chrome', 'newsletter', String.raw`^[^.!?“”"]{0,60}\bnewsletters?(?::|$)[^“”"]{0,90}$`),
  line(
    'site-chrome',
    'photo or video|photos or videos|a tip|know something|news tip|tips us',
    String.raw`^(?:(?:do you )?have (?:a|any|you) .{0,60}|got an? .{0,60}|do you know .{0,60}|tips us.{0,60}|.{0,30}news tips?\b.{0,60})(?:\?|!|:|send|email|contact|drop).{0,140}$`,
  ),
  line(
    'site-chrome',
    'is on facebook|is on instagram|is on twitter|is now on|also on facebook',
    String.raw`^.{2,40} is (?:now |also )?on (?:facebook|instagram|twitter|youtube|whatsapp|bluesky|threads|tiktok)\b.{0,80}$`,
  ),
  line('site-chrome', 'follow us', String.raw`^follow us\b[^“”".]{0,60}$`),
];
