import { type KindRule, line } from './rule.ts';

/** Appeals for money, paywalls, subscriptions. */
export const appealRules: readonly KindRule[] = [
  line(
    'appeal',
    'support',
    String.raw`^Support (?:the |our )?(?:\p{Lu}[\p{L}.'’-]*|journalism|us|work)(?: \p{Lu}?[\p{L}.'’-]+){0,5}!?$`,
  ),
  line('appeal', 'favor to ask|favour to ask', String.raw`\bsmall favou?r to ask\b`),
  line(
    'appeal',
    'as you may have heard',
    String.raw`^as you may have heard, [^.]{2,60}\b(?:independent|news source|newspaper|magazine)\b`,
  ),
  line('appeal', 'we, the', String.raw`^we, the (?:journalists|reporters|editors|staff|team|writers)\b`),
  line(
    'appeal',
    'your support|your donation|your contribution|your gift',
    String.raw`^(?:with )?your (?:support|donation|contribution|gift|subscription)(?:s)?\b.{0,40}\b(?:no matter|makes?|helps?|allows?|means|matters|keeps?|ensures?|funds?|is (?:vital|essential|crucial))\b`,
  ),
  line(
    'appeal',
    'support us|support our|support independent|help us|our journalism|independent journalism|quality journalism',
    String.raw`\b(?:please|can|could|will you|consider|if you)\b.{0,120}\b(?:support(?:ing)?|help(?:ing)?|fund(?:ing)?|donat(?:e|ing)|subscrib(?:e|ing))\b.{0,80}\b(?:us|our (?:work|journalism|reporting|newsroom)|independent journalism|quality journalism)\b`,
  ),
  line(
    'appeal',
    'donate|make a donation|become a member|become a subscriber|become a supporter|become a patron',
    String.raw`^(?:donate(?: now| today| here)?|(?:please )?(?:make|consider making) a (?:donation|contribution)|become a (?:member|subscriber|supporter|patron))\b.{0,100}$`,
  ),
  line(
    'appeal',
    'to continue reading|to read the full|subscribers only|subscriber-only|free articles|free trial|per month|per week',
    String.raw`^(?:to (?:continue|keep) reading\b.{0,120}|to read the full (?:story|article),? (?:subscribe|sign|log|register)\b.{0,80}|(?:for )?subscribers[ -]only.{0,60}|you have (?:read|reached|\d+|one|two|three)\b.{0,40}\bfree articles?\b.{0,60}|\d+ free articles? (?:remaining|left).{0,40}|(?:start|begin) (?:your )?(?:\S+ ){0,2}free trial.{0,60})$`,
  ),
  line(
    'appeal',
    'this content is for|premium content|exclusive to subscribers|this article is free',
    String.raw`^(?:this (?:content|article|story) is (?:for|exclusive to|only available to|reserved for) (?:\S+ ){0,3}(?:subscribers|members)|premium content)\b.{0,80}$`,
  ),
  line(
    'appeal',
    'support for|show your support|made possible|supported by|local journalism|gift',
    String.raw`^(?:show your support\b.{0,140}|support for .{2,50} (?:comes from|is provided by)\b.{0,80}\b(?:listeners|readers|viewers|members|donors|sponsors|foundation)\b.{0,60}|.{2,50} is (?:made possible|supported|funded) by (?:our |its )?(?:readers|listeners|members|viewers|donors|subscribers)\b.{0,120}|if you (?:value|like|enjoy|appreciate|rely on) .{2,60}(?:consider|please|support|donate|help).{0,120})$`,
  ),
  line(
    'appeal',
    ' only',
    String.raw`^for (?:subscribers|members|premium (?:members|subscribers)|registered (?:users|readers)) only\b.{0,180}$`,
  ),
  line(
    'appeal',
    'become a',
    String.raw`^[^“”"]{0,120}\bbecome an? (?:friend|member|supporter|patron|subscriber|insider|donor)\b[^“”"]{0,120}\b(?:a week|a month|a year|per (?:week|month|year)|without (?:ads|advertis\w+)|ad-free|today|support)\b[^“”"]{0,80}$`,
  ),
];
