import { appealRules } from './appeal.ts';
import { bylineRules } from './byline.ts';
import { captionRules } from './caption.ts';
import { chromeRules } from './chrome.ts';
import { commentRules } from './comments.ts';
import { copyrightRules } from './copyright.ts';
import { navigationRules } from './navigation.ts';
import { noiseRules } from './noise.ts';
import type { KindRule } from './rule.ts';

/** Every rule, the surest kinds first. */
export const kindRules: readonly KindRule[] = [
  ...captionRules,
  ...copyrightRules,
  ...appealRules,
  ...bylineRules,
  ...commentRules,
  ...navigationRules,
  ...chromeRules,
  ...noiseRules,
];
