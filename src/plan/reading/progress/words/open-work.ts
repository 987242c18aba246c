import { NUMBER_WORDS, type Pattern, phrase } from "./patterns";

/** "Pending", "to follow", "will be rolled out": something is left to do, or lies ahead. */
export const OPEN_WORK: readonly Pattern[] = [
  // "Pending" alone is an answer; "stalled pending guidance" only gives the reason
  { says: "not-started", words: /^pending(?=\s*$)/gi },
  // "Complete: No"
  { says: "not-started", words: /^(?:no|not yet|n)$/gi },
  // "Reopened", "has since lapsed": what was finished is so no longer
  {
    says: "open",
    words: phrase(
      "failed|fails|did not pass|others? (?:[a-z]+ )?(?:by|in|to|next|soon|later|are|still)|re-?opened(?! (?:on \\d|to the public|for business|its doors))|lapsed|ceased|reverted|no longer (?:in place|happening|operating|compliant|in use)|needs? (?:\\w+ )?(?:updat|revis|amend|correct|finish|further|redo|repeat)\\w*",
    ),
  },
  // "Completed except …", "complete subject to ratification"
  {
    says: "open",
    words: phrase(
      `(?:with the )?except(?:ion of|ion|ing| for)?|apart from|other than|save for|bar(?: one| two)|(?<=~\\s)(?:bar|save|barring)|subject to(?! (?:\\w+ ){0,3}?(?:change|review|monitoring|audit|follow[- ]up)\\b)|pending|awaiting|awaits?|awaited|waiting (?:for|on)|outstanding|remaining|remains? (?:to|outstanding|open)|(?:two|three|four|five|six|some|few|one|\\d+|others?) (?:\\w+ )?remains?|(?<!\\b(?:evaluation|review|monitoring|audit|feedback|follow[- ]up)\\s)to follow(?![- ]up)|still (?:to|need\\w*|await\\w*|outstanding|in|under|being)|(?:just |only )?(?:needs?|requires?) (?:to|sign\\w*|approval|final\\w*|ratif\\w*)|further work (?:is )?(?:needed|required|to)|more work (?:is )?(?:needed|required|to)|next steps?|left to do|(?:rest|remainder) (?:of|to|are|is|will|in|by|next|due|during|on)|(?:\\d+|${NUMBER_WORDS}) (?:more|further|others?) (?:[a-z]+ ){0,2}?(?:starts?|to(?! date)|due|booked|planned|scheduled|next|still)|outstand\\w*`,
    ),
  },
  // "in all but two wards", "everywhere bar the depot", "excluding bank staff"
  {
    says: "open",
    words: phrase(
      "(?:all(?: (?:the )?\\d+)?|everything|everywhere|everyone|everybody|(?:every|each) \\w+) (?:but|bar|save)(?! (?:\\w+ed|is|are|was|were|will|has|have|it|now|still)\\b)|excluding|not including|aside from|barring|bar (?:a|an|the|one|two|three|four|\\d+)|save (?:for|in)|with (?!no )(?:\\w+ ){1,3}exceptions?|but (?:is |was )?not (?:yet )?(?:in|at|for|by|the|all)",
    ),
  },
  // "will be rolled out", "to be considered", "is to be agreed", "due to start"
  {
    says: "ahead",
    words: phrase(
      "(?:will|shall|'ll|to|should|must|can|would)(?: (?:now|also|then|only|need to|have to|\\w+ly))* (?:be|have|have been) (?:\\w+ly )?(?:re-?)?[a-z]+(?:ed|en|t|ne|wn|ade|eld|un|ut|uilt|un|ought)",
    ),
  },
  // "will begin in April", "the team will produce": not what the result does ("will help staff")
  {
    says: "ahead",
    words: phrase(
      "(?:will|shall|'ll) (?:now |also |then |only |\\w+ly )*(?!(?:now|also|then|only|\\w+ly|be|present|ensure|mean|enable|help|allow|provide|support|remain|make|improve|include|cover|act|give|lead|result|form|have|not|continue|benefit|assist|affect|increase|reduce|offer|serve)\\b)[a-z]+",
    ),
  },
  // "due to start", "plans to", "needs to", "is to go to Cabinet"; never "due to staffing"
  {
    says: "ahead",
    words: phrase(
      "(?:commences?|starts?|begins?|meets|launches) (?:in|on|after|next|from|\\d)|due to (?:be|start|begin|commence|report|meet|go|take|launch|open|return|attend|visit|come|move)|(?:plan(?:s|ning|ned)?|aim(?:s|ing)?|intend(?:s|ed)?|expect(?:s|ed)?|hop(?:es?|ing)|propos(?:es?|ed|al|ing)|need(?:s|ed)?|going|set|is|are) to (?!date\\b)[a-z]+|due (?:in|by|on|for|back|out|\\d+|next|early|late)|(?:to (?:begin|start|commence|take place|go live))|further (?:dates|sessions|workshops|training|visits|phases?|meetings|rounds?|courses?)|expected|anticipated|proposed|going (?:to|back to|forward to)",
    ),
  },
  // "To review the terms of reference", "Review policy"
  { says: "ahead", words: /^to (?!date\b)[a-z]+/gi },
  // "AB to action"
  { says: "ahead", words: /\b[A-Z]{2,3}\s+to\s+[a-z]+/g },
  // "41 trained so far", "two meetings held to date"; "41 members so far" tells of no work, and a finish is told of above
  {
    says: "in-progress",
    ofPart: true,
    words: phrase(
      `(?:(?<![\\d.,])[1-9][\\d,.]*(?:k|m|bn)?|${NUMBER_WORDS}|several|some|a few)(?: [\\w'-]+){0,4}? (?:[a-z]+(?:ed|en|wn|ne|ung|ought)|held|made|met|sent|built|put|set|sold|found|run|paid)(?: [\\w'-]+){0,3}? (?:so far(?! as)|to date)(?= *(?:$|[,;)]))`,
    ),
  },
  // "reported as complete, evidence not seen", "completed (tbc)"
  {
    says: "doubt",
    words: phrase(
      "not|never|\\w+n't|cannot|unable|no (?:\\w+ )?(?:evidence|proof)|unsupported|disputed|tb[ca]|to be (?:confirmed|verified)|believed|understood|assumed|apparently|presumably|possibly|probably|unverified|should|if",
    ),
  },
];
