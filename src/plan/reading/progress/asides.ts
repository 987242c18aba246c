import { COMPLETED, FINISHED, type Pattern, phrase } from "./patterns";

const REST = "[^,;.]*?(?=$|,|;|\\.| but | and (?:is|are|will|has|have|was|were|work)\\b)";

/**
 * Words that look like a status and are none. They are taken out first, so that no other family meets them.
 */
export const ASIDES: readonly Pattern[] = [
  // "… to ensure that all forms are completed", "in order to avoid delay"
  {
    says: "aside",
    words: phrase(
      `(?<=\\S )(?:(?:in order|so as) to|so that|to (?:ensure|enable|allow|help|support|avoid|prevent|minimise|reduce|make sure|facilitate|encourage|assist|demonstrate|confirm|check|see|establish|determine))${REST}`,
    ),
  },
  // "Whilst the review is ongoing, …", "Once complete, …"
  {
    says: "aside",
    words:
      /^(?:whilst|while|although|though|despite|because|since|when|once|if|until|unless|where|assuming|provided)\s(?:[^,]*,|(?:[^\s,]+\s+)+?(?=(?:this|it|we|they|there|these)\b)|[^,]*$)/gi,
  },
  {
    says: "aside",
    words:
      /^(?:after|following|upon|on|before|prior to)\s(?:the\s)?(?:completion|implementation|conclusion)\b[^,]*(?:,|$)/gi,
  },
  // "… when this is done", "… once completed", "… upon completion of the review"
  {
    says: "aside",
    words: phrase(
      `(?:once|when|if|until|unless|assuming|provided(?: that)?|whilst|while|upon|(?:after|following|before|prior to|subject to|on|dependent (?:up)?on|depending on)(?= (?:the |its |their |full |successful )?(?:completion|implementation|conclusion|finish)))(?! (?:\\d|q[1-4]))${REST}`,
    ),
  },
  // "because the form was not completed", "owing to late returns"
  {
    says: "aside",
    words: phrase(
      `(?:because|owing to|as a result of|due to (?:the|a|an|lack|staff\\w*|late|delay\\w*|ongoing|incomplete|outstanding))${REST}`,
    ),
  },
  // "for all staff to complete", "parents are asked to complete"
  {
    says: "aside",
    words: phrase(
      "(?:for|ask(?:ed|ing|s)?|remind(?:ed|ing|s)?|requir(?:ed|ing|es?)|encourag(?:ed|ing|es?)|invit(?:ed|ing|es?)|request(?:ed|ing|s)?|instruct(?:ed|ing|s)?|advised?|enabl(?:ed|ing|es?)|allow(?:ed|ing|s)?|support(?:ed|ing|s)|help(?:ed|ing|s)?|responsib(?:le|ility)[^,.;]*?) (?:[\\w']+ ){0,6}?to (?:complete|finish|implement|achieve)",
    ),
  },
  // "staff who have completed", "the audit which was completed in 2009"
  {
    says: "aside",
    words: phrase(
      `(?:who|whom|which|that|those)(?: [\\w']+){0,3}? (?:${FINISHED})(?: [^,;.]*?)?(?=$|,|;|\\.| (?:is|are|was|were|has|have|will|can|and|but)\\b)`,
    ),
  },
  // "completed forms are stored", "the completed form", "number of completed reviews"
  {
    says: "aside",
    words: phrase(
      `(?<!\\d )(?:${COMPLETED}) (?!(?:and|but|by|for|this|all|in|on|where|when|as|with|at|to|of|from|so|which|it|we|there) )(?:[\\w']+ ){1,3}?(?:is|are|was|were|has|have|had|will|should|must|can|to be)`,
    ),
  },
  {
    says: "aside",
    words: phrase(
      `(?:the|a|an|each|every|any|their|its|our|of|with|number of|all) (?:${COMPLETED}) (?!(?:and|but|by|for|in|on|to|as|at|with|is|are|was|were|has|have|this|within|during)\\b)[a-z]+`,
    ),
  },
  // "assessments are completed within 45 days", "forms are completed each month": a habit
  {
    says: "aside",
    words: phrase(
      `(?:is|are|be|being|get|gets)(?: (?:\\w+ly|now|always))* (?:${FINISHED}|delivered)(?= (?:[^,;.]* )?(?:within|each|every|daily|weekly|monthly|quarterly|annually|termly|regularly|when|whenever|before|routinely|on time|in a timely))`,
    ),
  },
  // "forms are issued, completed and returned": a habit, unless it is said of all or of the actions
  {
    says: "aside",
    words: phrase(
      `(?<!\\b(?:all|both|these|they|actions|tasks|recommendations)\\b[^,.;]*)are (?:[a-z]+ed,? (?:and )?){0,3}(?:${FINISHED}(?<!complete))`,
    ),
  },
  // "staff complete a log", "complete set of", "complete review of the estate"
  {
    says: "aside",
    words: phrase(
      "(?<=[a-z] )complete (?:a|an|the|their|its|our|his|her|each|any|all|online|set|list|overhaul|picture|review|re\\w+)",
    ),
  },
  { says: "aside", words: phrase("(?:a|the|more) complete|complete (?:set|list|overhaul|picture) of") },
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
    words: phrase("delayed (?:discharges?|transfers?|diagnos[ie]s|treatment|care|payments?)"),
  },
  {
    says: "aside",
    words: phrase(
      "(?:of|no|all|any|number of|reduce|the|clear(?:ed|ing)?|these) (?:\\w+ )?(?:overdue|outstanding|late|delayed|incomplete|pending|suspended) (?:[a-z]+s)",
    ),
  },
  // "rated Outstanding", "outstanding teaching"
  {
    says: "aside",
    words: phrase(
      "(?:(?:rated|judged|graded)(?: [\\w']+){0,5}?|as|good or|good to|an?) outstanding|outstanding (?:teaching|practice|provision|leadership|progress|results?|contribution|work by|natural beauty)",
    ),
  },
  // "82% feel that it was implemented well": an opinion; "Date completed:", "Completed by:": a form left empty
  { says: "aside", words: phrase(`(?:feel|felt|believes?|thinks?|thought|opinion)(?: that)? ${REST}`) },
  { says: "aside", words: phrase(`date (?:${FINISHED})|(?:${FINISHED}) (?:by|on|date)(?= *$)`) },
  // "no action required", "not only", "not applicable"
  {
    says: "aside",
    words: phrase(
      "well done|waiting (?:lists?|times?|rooms?|areas?)|no (?:further )?action (?:is )?(?:required|needed|necessary)|not only|not applicable|if not",
    ),
  },
  // "progress report", "to date" and such nouns
  {
    says: "aside",
    words: phrase(
      "work in progress (?:report|log|register)|progress (?:reports?|meetings?|monitoring|review)",
    ),
  },
];
