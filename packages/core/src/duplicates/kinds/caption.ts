import { inline, type KindRule, line, softLine, tail } from './rule.ts';

/** Agencies and libraries that stand in credits. */
const agency =
  '(?:AP|AFP|EPA|EPA-EFE|PA|PA Wire|TASS|Tass|UPI|Reuters|REUTERS|Getty(?: Images)?|Agence France-Presse|Associated Press|The Associated Press|Shutterstock|Bloomberg|Zuma(?: Press)?|ZUMA(?: Press)?|Sipa(?: USA)?|SIPA|Rex(?: Features)?|REX|Corbis|Alamy|Anadolu(?: Agency)?|Xinhua|Kyodo|Sputnik|iStock|Splash(?: News)?|WireImage|FilmMagic|Press Association|European Pressphoto Agency|Pool|Handout|Facebook|Instagram|Twitter|YouTube|NASA)';
const word = "\\p{Lu}(?:[\\p{L}'’-]+|\\.)";
const name = `(?:${word} ){0,4}${word}`;

/** Captions of pictures and the credits glued to them. */
export const captionRules: readonly KindRule[] = [
  tail('credit', /(?:Photo |Image |Picture )?Credit(?:…|\.\.\.|:) ?[^!?]{2,110}$/u),
  tail('credit', /(?<=[\p{Ll}.”"’)])Credit(?=\p{Lu})[^!?]{2,90}$/u),
  tail('credit', /[([] ?(?:Photo|Image|Picture|Photos)?\s?credits?:[^)\]]{2,90}[)\]]\.?$/iu),
  inline('credit', 'credit…|credit...', /(?<=\S)Credit(?:…|\.\.\.)\s?[^.!?\n]{2,70}/u),
  tail(
    '/',
    new RegExp(`(?<=^|[.!?”"’)] ?|\\s)${name} ?/ ?(?:[\\p{L} .-]{2,40} ?/ ?){0,2}${agency}\\.?$`, 'u'),
  ),
  tail('/', new RegExp(`(?<=^|[.!?”"’)] )${agency} ?/ ?${name}\\.?$`, 'u')),
  tail('/', /Composite (?:Photo|Image) ?\/ ?Video: [^.!?]{2,60}$/u),
  line(
    'credit',
    '/',
    new RegExp(
      `^(?:\\p{L}[\\p{L}'’-]+|\\p{L}\\.)(?: (?:\\p{L}[\\p{L}'’-]+|\\p{L}\\.)){0,3} / (?:[\\p{L} .-]{2,40} / )?${agency}$`,
      'u',
    ),
  ),
  tail(
    'photo',
    /(?:^|(?<=[.!?”"’)] ?))(?:File |AP |Courtesy |Handout |Pool )?Photos?(?:graphs?)?(?: by|: ?| courtesy(?: of)?:?)(?: |(?=\p{Lu}))[^.!?]{2,80}\.?$/iu,
  ),
  tail(
    'photo',
    /\((?:[\p{L} ]{2,30} )?(?:file )?photos?(?:graph)?(?:\/| by |: ?| via | courtesy )[^)]{2,80}\)\.?$/iu,
  ),
  tail('photo', /\((?:AP|AFP|Reuters|REUTERS|EPA) (?:File )?Photo(?:\/[^)]{2,60})?(?:, File)?\)\.?$/u),
  tail(
    'getty images|/getty|/ap)|/reuters)|/afp)|via ap)|via reuters)',
    new RegExp(`\\((?!pictured)[^()]{0,60}\\b(?:${agency})(?: via ${agency})?\\)\\.?$`, 'u'),
  ),
  tail(
    'getty images|via getty',
    new RegExp(
      `(?:^|(?<=[.!?”"’)] ?))${name}(?:, |/| via |—| — )(?:[\\p{L} -]{2,30}(?:/| via | — ))?Getty Images$`,
      'u',
    ),
  ),
  tail('image:|picture:|pictured:|(image', /[([](?:Image|Picture)(?: credit)?: ?[^)\]]{2,80}[)\]]$/iu),
  line(
    'credit',
    'image:|picture:|image source|image via|photo source',
    /^(?:Image|Picture|Photo)(?: source| via)?: ?[^.!?]{2,70}$/iu,
  ),
  line(
    'credit',
    'for the new york times|for the washington post|for the wall street journal|/the new york times',
    new RegExp(`^${name}(?: for |/)The (?:New York Times|Washington Post|Wall Street Journal)$`, 'u'),
  ),
  inline(
    'caption',
    'image copyright|image caption|media caption|image source',
    /(?:^|(?<=\s))(?:Image copyright|Image caption|Media caption|Image source)(?=\s|,|$)[^.!?\n]{0,160}[.!?]?/u,
  ),
  line('caption', 'image', /^Image(?=\p{Lu}[\p{L}.'’-]* ?)[^\n]{20,}$/u),
  line(
    'caption',
    'pictured:|file photo|file picture|file image|handout',
    /^(?:Pictured|File photo|File picture|File image|Handout (?:photo|image|picture))(?::| shows| dated| provided| released)/iu,
  ),
  line('caption', 'file photo|file picture', /(?:\(file photo\)|in this file photo|\bfile picture)\.?$/iu),
  softLine(
    'caption',
    'caption|image|photo|photos|video|gallery|of|/',
    /^(?:caption|image|images|photos?|video|gallery|of|\/)$/iu,
  ),
];
