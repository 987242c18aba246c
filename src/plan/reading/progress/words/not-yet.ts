import { ADVERB, FINISHED, type Pattern, phrase, SETTLED } from "./patterns";

const NOT =
  "(?:not (?:yet )?(?:been )?(?:able|possible) to|not|never|cannot|can not|unable to|failed to|fail to|\\w+n't)";
const BETWEEN = `(?: (?:yet|been|be|as|still|have|has|quite|${ADVERB})){0,5}?`;

/** Most of what can be done, by its ending. */
const DEED = "[a-z]+(?:ed|en|wn|ne|ilt|ade|eld|ought|ent|ut)";

/** What is done with work once it is there. */
export const LOOKED_AT = "tested|verified|validated|audited|evidenced|evaluated";

/** "Not complete", "yet to start", "no progress": words that deny a finish or a beginning. */
export const NOT_YET: readonly Pattern[] = [
  // "Unable to complete", "cannot be completed": held up, by whatever it is
  {
    says: "delayed",
    words: phrase(
      `(?:unable to|cannot|can not|can't|not (?:been )?(?:able|possible) to|could not|couldn't)(?: (?:yet|now|be|${ADVERB}))* (?:complete|completed|finish|finished|progress|progressed|proceed|start|started|done|implement|implemented|achieve|achieved|deliver|delivered)`,
    ),
  },
  {
    says: "delayed",
    words: phrase(
      "will not (?:now )?be (?:completed?|finished|achieved|met|delivered|ready|in place)|(?:deadline|target|date|milestone)s? will (?:now )?(?:be missed|slip)",
    ),
  },
  // "not being done", "more to be done"
  {
    says: "not-started",
    words: phrase("not (?:\\w+ )?being (?:done|implemented|progressed|actioned|completed|followed)"),
  },
  {
    says: "in-progress",
    words: phrase(
      "(?:more|further|much|lots?|work) (?:\\w+ ){0,2}?(?:to|needs to|remains to|has to) be done",
    ),
  },
  // "Not agreed": a refusal, where "not yet agreed" waits
  { says: "aside", words: /^not\s+(?:agreed|accepted|approved|supported)\b(?!\s+yet)/gi },
  // "not (yet) (been) complete(d)", "hasn't been finalised": open, and most often begun
  {
    says: "in-progress",
    words: phrase(
      `${NOT}${BETWEEN} (?:complete|completed|finished|finali[sz]ed|concluded|fully \\w+|resolved)`,
    ),
  },
  { says: "in-progress", words: phrase("in-?complete|un-?completed|un-?finished|unresolved") },
  // "To be started", "will be commenced in May": of the action; of a thing it only lies ahead
  {
    says: "not-started",
    words:
      /^(?:(?:this|it|all|the|work|works|action|project|is|are|still|yet)\s+)*(?:to|will|due\s+to|shall|should|needs?\s+to)\s+(?:be\s+)?(?:now\s+)?(?:re-?)?(?:start|begin|commence|started|begun|commenced|initiated|kicked\s+off)\b/gi,
  },
  {
    says: "ahead",
    words: phrase(
      "(?:to|will|shall|should|must|can|would) (?:\\w+ ){0,2}?be (?:\\w+ly )?(?!re-?(?:arranged|booked|scheduled))(?:re-?)?(?:started|begun|commenced|initiated|kicked off|scheduled|booked|timetabled|planned|arranged|commissioned|ordered|drafted|piloted|trial+ed)",
    ),
  },
  // "Not yet verified", "not embedded": what can be looked at is there, and only the look is left
  {
    says: "open",
    words: phrase(
      `(?:not|\\w+n't) (?:yet(?: been| \\w+ly)* (?:re-?)?(?:${LOOKED_AT})|(?:been )?(?:re-?)?(?:${LOOKED_AT}) yet|(?:yet |been |fully )*embedded)`,
    ),
  },
  // "The target was not met": what is measured falls short, whatever was begun
  {
    says: "open",
    ofPart: true,
    words: phrase(
      `(?:targets?|standards?|kpis?|thresholds?|benchmarks?|trajector(?:y|ies)|compliance)(?: (?:is|are|was|were|has|have|still))* ${NOT}${BETWEEN} (?:met|achieved|reached|hit|attained)`,
    ),
  },
  // "not achieved", "hasn't been done", "not yet in place", "not met"
  {
    says: "not-started",
    words: phrase(
      `${NOT}${BETWEEN} (?:${FINISHED}|${SETTLED}|met|start(?:ed)?|begun|beg[ai]n|commenced?|initiated|progress(?:ed)?|take place|taken place|happen(?:ed)?|due|filled|undertaken|carried out|held|recruited|appointed|agreed|received|developed|written|drafted|issued|set up|established|launched|published|arranged|identified|secured|produced|approved|introduced|programmed|got (?:a)?round to|ready|live|tak(?:en)? forward|possible)`,
    ),
  },
  // "built but not yet varnished", "Letters not sent yet"
  {
    says: "not-started",
    words: phrase(
      `not yet (?:been )?${DEED}|(?:not|\\w+n't)(?: been| be| fully)* ${DEED}(?: out)? (?:as )?yet|unmet(?=\\W*$)`,
    ),
  },
  // "N/A this year", "Not applicable yet"
  {
    says: "not-started",
    words: phrase(
      "(?:n\\/a|not applicable) (?:(?:as )?yet|at present|(?:at |in |for )?this (?:stage|time|point|term|quarter|year|period))",
    ),
  },
  { says: "not-started", words: phrase("await(?:ing|s) (?:start|commencement)") },
  // "Two wards still to report": others have
  {
    says: "in-progress",
    words: phrase(
      "(?<!\\ball (?:of |the )*)(?:\\d{1,2}|one|two|three|four|five|six|some|several|a few|a couple)(?: [\\w'/-]+){0,3}? (?:still|yet) to (?:be )?\\w+",
    ),
  },
  // "yet to be agreed", "still to do", "remains to be done"
  { says: "not-started", words: phrase("(?:yet|still|remains?|remaining) to (?:be )?(?:\\w+ly )?\\w+") },
  // "none of the actions have been completed", "no audits done"
  {
    says: "not-started",
    words: phrase(`(?:none|neither|nothing|no)(?: [\\w']+){0,6}? (?:${FINISHED}|${SETTLED})`),
  },
  // "no progress to date", "no work undertaken", "no action taken yet", "nothing done"
  {
    says: "not-started",
    words: phrase(
      "no (?:progress|work|action|activity|movement|start)(?: (?:has|have|been|was|is|can be|yet|made|taken|undertaken|started|begun|possible|to date|so far|at present|this quarter|on this))*|nothing (?:to report |done |has been done |has happened )?(?:as )?(?:yet|to date|so far|done)|unstarted|none (?:to date|so far|(?:as )?yet)",
    ),
  },
];
