import { ADVERB, COMPLETED, FINISHED, MONTH, type Pattern, phrase, SETTLED, TIME } from "./patterns";

const DONE = `${FINISHED}|${SETTLED}|ready|live|complete in full`;
const FINISH = "complete|finish|conclude|be (?:\\w+ly )?(?:" + DONE + ")";
const INTENDS =
  "due|expect(?:s|ed|ing)?|aim(?:s|ed|ing)?|hop(?:es?|ed|ing)|plan(?:s|ned|ning)?|intend(?:s|ed|ing)?|anticipat(?:es?|ed|ing)|scheduled|set|likely|projected|estimated?|target(?:ed|ing)?|timetabled|programmed|needs?|needed|requires|required|ought|want(?:s|ed)?|working|going|is|are|~+";

/** A finish that lies ahead. It is never a completion, whatever the form of the verb. */
export const PROMISES: readonly Pattern[] = [
  // "to be reviewed and completed", "will be agreed, printed and delivered"
  {
    says: "promise",
    words: phrase(
      `(?:to|will|shall|should|would|could|can|may|might|must) be [a-z]+(?:, [a-z]+)* and (?:then )?(?:\\w+ly )?(?:${DONE})`,
    ),
  },
  // "to have this completed", "get it done"
  {
    says: "promise",
    words: phrase(
      `(?:to|will|should|must) (?:have|get|see) (?:[\\w']+ ){1,5}?(?:${DONE})|needs? (?:${FINISHED})`,
    ),
  },
  // "Complete within 6 months"
  {
    says: "promise",
    words: phrase("complete (?:with)?in (?:the next )?(?:\\d+|two|three|four|six) (?:days?|weeks?|months?)"),
  },
  // "to be completed", "will be in place", "should have been finished", "will complete"
  {
    says: "promise",
    words: phrase(
      `(?<!\\b(?:consider(?:s|ed)?|deem(?:s|ed)?|judged?|felt|thought|found|confirmed)(?: \\w+){0,3} )(?:to|will|shall|should|would|could|can|may|might|must|'ll)(?: (?:${ADVERB}))* (?:be|have been|have)(?: (?:${ADVERB}))* (?:${DONE})`,
    ),
  },
  {
    says: "promise",
    words: phrase(
      `(?:will|shall|should|would|could|may|might|must|'ll)(?: (?:${ADVERB}))* (?:complete|finish|conclude)`,
    ),
  },
  // "due to complete", "aims for completion", "on course for completion", "hope to have finished"
  {
    says: "promise",
    words: phrase(
      `(?:${INTENDS})(?: (?:\\w+ly|this|it|them|all|work|still))? (?:to (?:${FINISH}|have (?:been )?(?:${DONE}))|(?:for|towards) (?:full )?(?:completion|delivery|implementation|sign[- ]off))`,
    ),
  },
  // "Complete by October", "implemented before the end of term"
  {
    says: "promise",
    words: phrase(`(?:${DONE}) (?:by|before|no later than|towards|around|not before)(?= ${TIME})`),
  },
  {
    says: "promise",
    words: phrase(`complete (?:end|end of|mid|early|late|beginning of|start of|next)(?= ${TIME})`),
  },
  // "target completion date", "completion due in May", "for completion by June", "completion: March"
  {
    says: "promise",
    words: phrase(
      `(?:(?:target|expected|estimated|est\\.?|anticipated|planned|proposed|revised|projected|likely|scheduled|forecast|due|new|for|aiming for|towards|full|final) )+(?:date (?:for|of) )?completion(?: date)?(?: (?:is|of|by|in|for|now))*|(?:completion|full implementation)(?: date)?(?: (?:is|of|now|has been|been))*(?: (?:due|expected|anticipated|planned|scheduled|set|estimated|likely|by|in|for|end|forecast)|:)+|(?:target|end|finish) date`,
    ),
  },
  {
    says: "promise",
    words: phrase(`(?:for|pending|awaiting) (?:full |final )?(?:completion|implementation)`),
  },
  // "Estates to complete"
  { says: "promise", words: phrase("to (?:complete|finish|conclude|finali[sz]e)") },
];

/** A plan to finish whose day went by, or is moved: "was due to be completed in May", "deadline to be put back". */
export const MISSED: readonly Pattern[] = [
  {
    says: "delayed",
    words: phrase(
      `[(](?:was|originally|previously)(?= (?:end |early |mid |late )*(?:\\d{1,2} )?(?:${MONTH})\\b)`,
    ),
  },
  {
    says: "delayed",
    words: phrase(
      "should have been (?:here|ready|with us|in)|(?:target|due|completion|forecast) dates? (?:amended|changed|moved)|had (?:been )?(?:hoped|planned|intended|expected|aimed|meant) to|(?:was|were) (?:hoped|hoping|intended|meant|supposed) to|(?:dates?|deadlines?|timescales?|timelines?|timetables?)(?: (?:has|have|had|is|are|was|been|to|be|will|need|needs|now|being|requested))* (?:extended|revised|put back|pushed back|moved back|slipped|renegotiated)",
    ),
  },
  {
    says: "delayed",
    past: true,
    words: phrase(
      `(?:was|were|had been|should have)(?: (?:${ADVERB}))* (?:(?:due|expected|scheduled|planned|supposed|meant|intended|to) (?:to )?(?:be |have been )?|been )(?:${COMPLETED}|finished|implemented|in place|delivered)`,
    ),
  },
];
