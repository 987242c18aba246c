import { ADVERB, TIME, type Pattern, phrase } from "./patterns";

const LATE =
  "delay(?:ed|s)?|slipp(?:ed|ing|age)|behind (?:schedule|target|plan|timetable|programme|time|(?:our |the )?trajectory)|overdue|postponed|paused|on hold|stalled|parked|blocked|at a standstill|ran out of time|back to square one|de-?prioriti[sz]ed|late again|deferred|dormant|on ice|on pause|put (?:back|on hold)|pushed back|held up|rescheduled|suspended|in abeyance|past (?:its )?(?:due|deadline)|not progressing";

/** The work is late, or waits by somebody's decision. */
export const DELAYED: readonly Pattern[] = [
  {
    says: "delayed",
    words: phrase(
      "(?:(?<=^)|slightly |somewhat |a (?:little|bit) |well |running |currently |now |still )behind(?= *(?:$|[,;(~])| (?:but|due|owing)\\b)",
    ),
  },
  // "was initially delayed": how it used to be
  {
    says: "delayed",
    past: true,
    words: phrase(
      `(?:was|were|had been|after being|initially|originally|previously)(?: (?:${ADVERB}|been|some|a))* (?:${LATE})|(?:delays?|slippage) (?:was|were|had been|in|during|last|earlier)`,
    ),
  },
  { says: "delayed", words: phrase(LATE) },
  // "running late", "missed the deadline", "later than planned", "carried forward to 2012/13"
  {
    says: "delayed",
    words: phrase(
      `(?<=\\b(?:day|week|month|term|year)s? )behind|(?:running|is|are|now) late|late(?= *(?:$|[),])|(?=,? by (?:\\d|a |two|three)))|(?<=complet\\w*|done|finished|achieved|implemented) late|later than (?:planned|expected|anticipated|hoped)|(?:deadlines?|target|date|milestone)s? (?:was |were |has been |have been )?missed|missed (?:the |its |our )?(?:deadline|target|date|milestone)|(?:slow|slower) (?:progress|than)|progress (?:is|has been|was|remains) (?:\\w+ )?slow\\w*|carried (?:forward|over)|rolled (?:forward|over) (?:into|to)|(?:c\\/?f|c\\/?fwd|held over) (?:into|to)|moved (?:back )?to(?= (?:\\w+ 20\\d\\d|\\w+ term|next))|extended (?:to|until|into)(?= ${TIME})|fallen behind|lost momentum|revised (?:due |target |completion )?date|to be re-?(?:arranged|booked)|(?:re-?(?:arranged|booked) for|new date:?) ${TIME}`,
    ),
  },
];
