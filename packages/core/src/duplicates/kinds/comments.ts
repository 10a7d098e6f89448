import { type KindRule, line, softLine } from './rule.ts';

/** The comment section and what invites to it. */
export const commentRules: readonly KindRule[] = [
  line(
    'comments',
    'leave a|cancel reply',
    String.raw`^(?:leave a (?:reply|comment|response)|cancel reply)\b.{0,40}$`,
  ),
  line(
    'comments',
    'comment',
    String.raw`^(?:\d{1,6} comments?|comments? ?\(\d{0,6}\)|comments comments|no comments(?: yet)?|view (?:all )?(?:\d+ )?comments|(?:show|hide|load|see|read) (?:\d+ |all |more )?comments|comments? (?:are |is )?(?:closed|disabled|off).{0,30}|be the first to comment.{0,20}|(?:post|add|write|submit)(?: a| your)? comment.{0,20})$`,
  ),
  line(
    'comments',
    'comments on this article|accepting comments',
    String.raw`\b(?:not (?:currently )?accepting comments|comments (?:on this (?:article|story) )?(?:are|have been|is) (?:now )?(?:closed|disabled|turned off|moderated))\b`,
  ),
  line(
    'comments',
    'conversation|discussion',
    String.raw`^(?:join|view|start) (?:the|a) (?:conversation|discussion)\b.{0,40}$`,
  ),
  line(
    'comments',
    'will not be published|required fields',
    String.raw`\b(?:your email address will not be published|required fields are marked)\b`,
  ),
  line(
    'comments',
    'in the comments|comments section|comments below|comment below',
    String.raw`^(?=.{0,220}$).{0,120}\b(?:share|tell us|let us know|sound off|weigh in|leave|post|have your say)\b.{0,80}\bcomments?(?: section)?(?: below)?\b.{0,20}$`,
  ),
  line(
    'comments',
    'to comment|disqus|community guidelines|terms of comment|commenting',
    '^(?:(?:log|sign) in to (?:post a )?comment.{0,30}|(?:comments )?powered by disqus|(?:view )?(?:our )?community (?:guidelines|standards|rules).{0,40}|commenting (?:policy|rules|guidelines).{0,40}|please enable javascript to view the comments.{0,40})$',
  ),
  softLine(
    'comments',
    'comment|reply|report abuse|flag',
    '^(?:comments?|repl(?:y|ies)|report abuse|flag(?: as inappropriate)?|like|dislike|upvote|downvote)$',
  ),
  line(
    'comments',
    'comment|replying|reply|replies|shares|likes|views',
    String.raw`^(?:(?:comments?|repl(?:y|ies)|shares?|likes?|views?)(?:: ?| ?\(| )\d[\d,.]*k?\)?|[^“”"]{0,40}\bcomments?(?: section)? (?:is|are) (?:not available|unavailable|moderated|open|monitored)\b.{0,80}|(?:the )?rules (?:of|for) (?:replying|commenting|comments)\b.{0,160})$`,
  ),
];
