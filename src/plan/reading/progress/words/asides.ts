import { NO_LATENESS } from "./no-lateness";
import { COMPLETED, FINISHED, type Pattern, phrase, TIME } from "./patterns";

const REST =
  "[^,;.]*?(?=$|,|;|\\.| but | so (?!that |far |as )| and (?:is|are|will|has|have|was|were|work)\\b)";

/**
 * Words that look like a status and are none. They are taken out first, so that no other family meets them.
 */
export const ASIDES: readonly Pattern[] = [
  ...NO_LATENESS,
  // "The remaining two were done in March": they are left no more
  {
    says: "aside",
    words: phrase(
      `(?:remaining|outstanding)(?: (?!(?:to|be|not|yet|will|still|is|are|of|due)\\b)[\\w']+){0,3}?(?: (?:was|were|has|have|had|been|now|also|all|both|since))* (?:${FINISHED}|carried out|held|received|returned|delivered|trained|issued|sent|fitted|installed|signed(?: off)?|visited|seen|submitted|published)(?=\\s*(?:$|[,)]|(?:(?:on|in|at|during|since|last) )?(?!(?:the )?(?:end|next)\\b)${TIME}))`,
    ),
  },
  // "forms now completed electronically", "completed as required": how it is always done
  {
    says: "aside",
    words: phrase(
      `(?:${FINISHED}) (?:(?!successfully|fully|recently|early|finally|internally|only|july|satisfactorily|jointly)\\w+ly|online|by hand|as (?:required|needed|necessary|standard|routine|a matter of|and when)|on an? \\w+ basis|(?:once|twice|three times) an? \\w+|every|each|when(?:ever)? (?:needed|required|necessary)|via|through)`,
    ),
  },
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
      `(?:once|when|if|until|unless|assuming|provided(?: that)?|whilst|while|upon|(?:after|following|before|prior to|subject to|on|dependent (?:up)?on|depending on)(?= (?:the |its |their |full |successful )?(?:completion|implementation|conclusion|finish)))(?! (?:\\d+(?! consecutive| successive| full)|q[1-4]))${REST}`,
    ),
  },
  // "Ensure that all forms are completed", "It is essential that this is done"
  {
    says: "aside",
    words: phrase(
      `(?:(?:ensur\\w+|mak\\w+ sure)(?: that)?|(?:check\\w*|requir\\w*|monitor\\w*|assum\\w*|request\\w*|recommend\\w*|suggest\\w*|important|essential) that) ${REST}`,
    ),
  },
  // "Can be closed", "progress will be monitored", "paid within the due date", "continues to be a worry"
  {
    says: "aside",
    words: phrase(
      "no plans? to|(?:can|to|should|may|could|will)(?: now)? be closed|progress (?:to|will) be [a-z]+ed|(?:by|met|meet|before|within) (?:the|its|our) (?:target|due|completion|end) date|continues? to be an? (?:[a-z]+ )?(?:issue|problem|challenge|concern|pressure)",
    ),
  },
  // "Update to be sent", "AB to bring an update", "suggest we close": what is said of the update itself
  {
    says: "aside",
    words: phrase(
      "(?:(?:verbal|oral|written|further|full|an|a) )*updates? (?:to be|will be|is to be|due) [a-z]+|to (?:provide|give|bring|send|submit)(?: an?| the)?(?: \\w+)? updates?|(?:propos\\w+|recommend\\w*|request\\w*|suggest\\w*)(?: to| for| that| we| this| the| action| item| is| be| now)* (?:clos\\w+|remov\\w+|archiv\\w+|move to [a-z]+)",
    ),
  },
  // "will apply from April", "to be held again each summer": what the finished work does
  {
    says: "aside",
    words: phrase(
      "(?:will|to) (?:now )?(?:take effect|come into (?:force|effect|operation)|apply|be (?:[a-z]+ed|held|run|done)(?: again)? (?:annually|every|each|regularly|routinely|quarterly|monthly|termly|weekly|yearly))",
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
      `(?:who|whom|which|that(?! (?:this|it|all|the (?:action|task|work|recommendation))\\b)|those)(?: [\\w']+){0,3}? (?:${FINISHED})(?: [^,;.]*?)?(?=$|,|;|\\.| (?:is|are|was|were|has|have|will|can|and|but)\\b)`,
    ),
  },
  // "completed forms are stored", "the completed form", "number of completed reviews"
  {
    says: "aside",
    words: phrase(
      `(?<!\\d )(?:${COMPLETED}) (?!(?:and|but|by|for|this|all|in|on|where|when|as|with|at|to|of|from|so|which|it|we|there) )(?:[\\w']+ ){1,3}?(?:is|are|was|were|has|have|had|will|should|must|can|to be|being|awaited|outstanding)`,
    ),
  },
  {
    says: "aside",
    words: phrase(
      `(?:(?:the|a|an|each|every|any|their|its|our|of|with|number of|all) |(?<=\\b(?:awaiting|waiting for|chasing|collating|collecting|receiving|returning|analysing) ))(?:${COMPLETED}) (?!(?:and|but|by|for|in|on|to|as|at|with|is|are|was|were|has|have|this|within|during)\\b)[a-z]+`,
    ),
  },
  // "assessments are completed within 45 days", "forms are completed each month": a habit
  {
    says: "aside",
    words: phrase(
      `(?:is|are|(?<!\\b(?:will|to|shall) )be|being|get|gets)(?: (?:\\w+ly|now|always))* (?:${FINISHED}|delivered)(?= (?:[^,;.]* )?(?:within|each|every|daily|weekly|monthly|quarterly|annually|termly|regularly|when|whenever|before|routinely|on time|in a timely))`,
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
  // "82% feel that it was implemented well": an opinion; "Date completed:", "Completed by:": a form left empty
  { says: "aside", words: phrase(`(?:feel|felt|believes?|thinks?|thought|opinion)(?: that)? ${REST}`) },
  { says: "aside", words: phrase(`date (?:${FINISHED})|(?:${FINISHED}) (?:by|on|date)(?= *$)`) },
  // "no action required", "not only", "not applicable"
  {
    says: "aside",
    words: phrase(
      "well done|(?<=(?:(?:complet|achiev|implement|finish|deliver|launch|open|publish|issu)\\w*|held|took place|went ahead|met) )as (?:planned|scheduled)|(?:put|brought) back (?:in|into|on|up)|waiting (?:lists?|times?|rooms?|areas?)|no (?:further |more )?(?:actions?|work|steps?|updates?) (?:is |are )?(?:required|needed|necessary|planned|proposed|expected|due)|not only|not applicable(?! (?:(?:as )?yet|at |in |for |this ))|if not",
    ),
  },
  // "The old leaflet has been withdrawn", "Agency drivers no longer needed": what the finished work takes the place of
  {
    says: "aside",
    words:
      /^(?:[a-z]+\s+)?(?:old|previous|former|existing|earlier|outdated|obsolete|paper|legacy|manual|interim|temporary|agency|locum)\s+(?!(?:[a-z]+\s+)?(?:actions?|recommendations?|items?|tasks?|projects?|proposals?|schemes?)\b)(?:[\w']+\s+){1,3}?(?:(?:is|are|was|were|has|have|had|been|being|now|also|since|therefore)\s+)*(?:superseded|superceded|withdrawn|no\s+longer\s+(?:being\s+)?(?:required|needed|necessary|relevant|valid))\b|^superseded\s+(?!by\b)(?:[a-z]+\s+){1,2}?(?:removed|withdrawn|archived|deleted|destroyed|recalled)\b/gi,
  },
  // "Working group met", "moving and handling refreshers": things whose names only begin like work that goes on
  {
    says: "aside",
    words: phrase(
      "working (?:groups?|part(?:y|ies)|hours|practices?|patterns?|conditions|time|days?|relationships?|environment|protocols?|arrangements?)|moving and handling|reviewing officers?|building (?:control|regulations|society)|consulting rooms?|testing (?:kits?|equipment|stations?|regimes?)|writing frameworks?",
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
