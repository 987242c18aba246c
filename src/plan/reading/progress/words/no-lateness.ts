import { MONTH, NUMBER_WORDS, type Pattern, phrase } from "./patterns";

/** What may stand between a count and "overdue": the things, but no time. */
const COUNTED = `(?: (?!(?:(?:working|calendar) )?(?:day|week|wk|month|term|year|hour)s?\\b|(?:${MONTH})\\b)[a-z'-]+){0,3} `;

/** Words of lateness that tell of none, or of something else than the work. */
export const NO_LATENESS: readonly Pattern[] = [
  // "without delay", "no slippage", "delayed discharges"
  {
    says: "aside",
    words: phrase(
      "(?:no|not|without|any|avoid(?:s|ed|ing)?|minimis(?:es?|ed|ing)|reduc(?:es?|ed|ing)|prevent(?:s|ed|ing)?|unnecessary|undue|further|address(?:es|ed|ing)?|causes? of|reasons? for)(?: \\w+){0,2}? (?:delay(?:s|ed)?|slippage)",
    ),
  },
  {
    says: "aside",
    words: phrase(
      "(?:following|after|despite|no longer)(?: \\w+){0,3}? (?:delay(?:s|ed)?|on hold|paused|overdue|behind schedule|late)|delays?(?: [\\w']+){0,8}? (?:resolved|overcome|addressed|cleared)",
    ),
  },
  {
    says: "aside",
    words: phrase("delayed (?:discharges?|responses?|transfers?|diagnos[ie]s|treatment|care|payments?)"),
  },
  {
    says: "aside",
    words: phrase(
      "(?:of|no|all|any|number of|reduce|the|clear(?:ed|ing)?|these) (?:\\w+ )?(?:overdue|outstanding|late|delayed|incomplete|pending|suspended) (?:[a-z]+s)",
    ),
  },
  {
    says: "aside",
    words: phrase(
      "(?:no|none of the)(?: [\\w']+){1,3} (?:is |are |now )*(?:overdue|outstanding|late)(?= *(?:$|[,.;]))",
    ),
  },
  // "none overdue", "0 of 12 overdue", "number overdue": of things that are counted
  {
    says: "aside",
    words: phrase(
      `(?:none|nil|zero|0)(?: of (?:the )?[\\w']+)?${COUNTED}overdue|(?:numbers?|totals?|percentage|proportion|those|any|%)${COUNTED}overdue`,
    ),
  },
  // "3 reviews overdue", "7 of 18 patients overdue": so many of them are; "3 weeks overdue", "Action 3 overdue" tell of the work
  {
    says: "open",
    ofPart: true,
    words: phrase(
      `(?<![\\d/.]|\\b(?:actions?|items?|tasks?|recs?|recommendations?|phases?|stages?|steps?|parts?|milestones?|objectives?|priority|section|cohort|no|number|ref)\\.? )(?:\\d{1,3}(?: ?%)?|${NUMBER_WORDS})(?: of (?:the )?(?:\\d+|${NUMBER_WORDS}))?${COUNTED}overdue`,
    ),
  },
  // "last shown as delayed", "outstanding fines", "overdue loans", "late payments"
  {
    says: "aside",
    words: phrase(
      "(?:previously|last) (?:reported|shown|rated) (?:as )?(?:delayed|late|overdue|on hold|behind)|(?:overdue|delayed|late) (?:at|in) (?:the )?last (?:report|update|meeting)|nothing (?:is )?outstanding|[\"'“]outstanding|(?:overdue|outstanding) (?:debts?|balances?|invoices?|suspects?|cases?|returns|reviews|payments?|fines?|loans?|warrants?)|late payments?",
    ),
  },
  // "Paid late, regulator told", "issued late": it happened all the same; of a finish the lateness is told elsewhere
  {
    says: "aside",
    words: phrase(
      "(?<=\\b(?:(?!(?:complet|finish|achiev|implement|plann|schedul|expect|delay|push|postpon|need|deliver)ed)[a-z]{3,}ed|sent|paid|held|made|came|put|given|begun|began) )late(?= *(?:$|[),]))",
    ),
  },
  // "rated Outstanding", "outstanding teaching"
  {
    says: "aside",
    words: phrase(
      "(?:(?:rated|judged|graded)(?: [\\w']+){0,5}?|as|good or|good to|an?) outstanding|outstanding (?:teaching|practice|provision|leadership|progress|results?|contribution|work by|natural beauty)",
    ),
  },
];
