import { testSentences } from './marked.ts';
import { blindSentences } from './sentences-blind.ts';
import { ruleSentences } from './sentences-rules.ts';

testSentences({ ...ruleSentences, blind: blindSentences });
