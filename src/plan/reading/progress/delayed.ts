import { ADVERB, type Pattern, phrase } from "./patterns";

const LATE =
  "delay(?:ed|s)?|slipp(?:ed|ing|age)|behind (?:schedule|target|plan|timetable|programme|time)|overdue|postponed|paused|on hold|stalled|deferred|dormant|on ice|put (?:back|on hold)|pushed back|held up|rescheduled|suspended|in abeyance|past (?:its )?(?:due|deadline)";

/** The work is late, or waits by somebody's decision. */
export const DELAYED: readonly Pattern[] = [
  // "was initially delayed": how it used to be
  {
    says: "delayed",
    past: true,
    words: phrase(
      `(?:was|were|had been|after being|initially|originally|previously)(?: (?:${ADVERB}|been|some|a))* (?:${LATE})`,
    ),
  },
  { says: "delayed", words: phrase(LATE) },
  // "running late", "missed the deadline", "later than planned", "carried forward to 2012/13"
  {
    says: "delayed",
    words: phrase(
      "(?:running|is|are|now) late|late(?= *(?:$|[),])|(?=,? by (?:\\d|a |two|three)))|(?<=complet\\w*|done|finished|achieved|implemented) late|later than (?:planned|expected|anticipated|hoped)|(?:deadlines?|target|date|milestone)s? (?:was |were |has been |have been )?missed|missed (?:the |its |our )?(?:deadline|target|date|milestone)|(?:slow|slower) (?:progress|than)|progress (?:is|has been|was|remains) (?:\\w+ )?slow\\w*|carried (?:forward|over)|moved (?:back )?to(?= (?:\\w+ 20\\d\\d|\\w+ term|next))|extended (?:to|until|into)|fallen behind|lost momentum|revised (?:due |target |completion )?date",
    ),
  },
];
