/** The words of an event that ends a piece of work ("came into force"), and those that leave something open. */
import { COMPLETED, MONTH } from "./patterns";

/** What comes to its end by being held; "records held on file" are only kept. */
const EVENTS =
  "meeting|event|session|workshop|conference|seminar|briefing|training|course|day|evening|fair|show|ceremony|exercise|drill|election|assembly";
/** What is finished by its launch; of a review or a campaign that is the start. */
const LAUNCHED =
  "website|site|page|app|portal|platform|system|service|strategy|policy|scheme|newsletter|toolkit";
const AUX = "(?:(?:has|have|was|were|had|been|now|also|since|all|successfully|formally) )*";

/** An event that is usually the end of the work. Drafts, letters and agreements lead to it. */
const ENDS =
  `(?:${EVENTS}) ${AUX}(?:held|took place|taken place)|(?:${LAUNCHED}) ${AUX}launched|all (?:[\\w']+ ){1,2}?${AUX}trained|` +
  "came into (?:force|effect|operation)|went live|gone live|filled(?! (?:in|out)\\b)|published|adopted|ratified|" +
  "(?:re-?)?issued|installed|fitted|repaired|repainted|replaced|rolled out|introduced|demolished|" +
  "re-?opened|delivered to all(?: [\\w']+){1,3}?|in post|is (?:now )?(?:live|in force)";

/** Of these things a completion sounds like that of the work; a plan or an assessment is only a step. */
const WORKS =
  "works?|installation|refurbishment|recruitment|repairs?|construction|restructure|relocation|migration|upgrade|" +
  "training|roll-?out|audit|review";

/** What may follow: the end, a time or place, or a further event. */
const GOES_ON = `(?=$|[,(]| (?:and|&|on|in|at|to|from|across|throughout|during|since|by|last|this|\\d|(?:${MONTH})\\b))`;

const SUBJECT = "(?:[\\w'&/-]+ ){1,12}?";

/** A thing, and the event that ended the work on it, at the start of a sentence. */
export const ENDING = new RegExp(
  `^(?:(?:${SUBJECT})??(?:${ENDS})|(?:(?:the|an|all|annual) )*(?:${WORKS}) ${AUX}(?:${COMPLETED}))(?![\\w-])${GOES_ON}`,
  "i",
);

/** Further sentences that add to a finish and leave nothing open. */
export const ADDS_TO_IT =
  /^(?:(?:the )?(?:minutes|certificate|notes|feedback)(?: (?:has|have|was|were|been))* (?:sent(?: out)?|circulated|received|issued|shared|positive|good)(?: to all(?: [\w']+)?)?|all (?:[\w']+ )?(?:briefed|informed|notified|told)|no further action(?: (?:is |was )?(?:required|needed|necessary))?|(?:(?:this|the) )?action closed|green|blue)$/i;

/** Words that leave something open, deny it, doubt it, or tell of habits, trials and steps. */
export const LEAVES_OPEN = new RegExp(
  `\\b(?:${[
    // Ahead
    "will|shall|would|should|could|may(?= be| have| need)|might|must|can|cannot|need\\w*|requir\\w*|await\\w*|pending|due|next|starts?|begins?|until|soon|ready|plan(?:s|ned|ning)?|propos\\w*|expect\\w*|intend\\w*|hop\\w+|aim\\w*|continu\\w*|ongoing|monitor\\w*|then|be|being|are|before|prior",
    // Denied, doubted, conditional, undone
    "not|no|none|never|nor|without|neither|\\w+n't|but|however|although|though|if|once|when|whilst|while|unless|subject|except\\w*|apart|excluding|bar|provided|approx\\w*|about|evidence|believed?|understood|apparently|reported(?:ly)?|confirm\\w*|told|said|says|ask\\w*|request\\w*|fail\\w*|cancel\\w*|withdrawn|refus\\w*|reject\\w*|again|problem\\w*|issues|delay\\w*|late|incorrect\\w*|error|expired|ended|over|down|sick\\w*|absen\\w*|vacant|last (?:done|held|completed|published|issued|reviewed|replaced)",
    // A part, a trial, a step
    "still|yet|most\\w*|some|many|part\\w*|majority|half|nearly|almost|largely|mainly|only|so far|to date|other|others|another|further|more|remain\\w*|rest|one|interim|temporar\\w*|trial\\w*|pilot\\w*|soft|short[- ]term|immediate|phases?|stages?|draft\\w*|outline|options?|initial\\w*|first|inaugural|preliminary|planning|scoping|kick-?off|interviews?|invit\\w*|adverts?|advertised|tenders?|itt|rfq|quotes?|quotations?|bids?|applications?|surveys?|questionnaires?|consult\\w*|engagement|propos\\w*|brief|specification|business case|recommendations?|findings|action plan|discuss\\w*|talks|workstream|reminders?|letters?|e-?mails?|notices?|invoices?|orders?|contractors?|consultants?|green paper|white paper|for (?:comments?|approval|review|consultation|consideration|information|discussion|feedback|sign-?off|agreement)|(?:working|task|steering|project|focus) (?:and finish )?groups?",
    // A habit, an aim
    "daily|weekly|fortnightly|monthly|quarterly|termly|annually|yearly|regular\\w*|routine\\w*|each|every|always|often|usually|sometimes|occasional\\w*|rolling|meetings|sessions|events|workshops|visits|twice|so that|in order|ensure|enable|to (?!all\\b|the\\b|our\\b|both\\b|staff\\b|[\\w']*[^s\\W]s\\b)",
    // Somebody else
    "act|bill|laws?|legislation|regulations?|directive|statutory|national\\w*|government|ministry|ofsted|cqc|dfe|dcl?g|defra|nhse|nhs england|home office|university|county|police|landlord|suppliers?|external\\w*|neighbour\\w*|elsewhere|they|their|who|which|whose|by(?! (?:(?:the|our|full) )*(?:council|cabinet|governors|governing|board|trustees|committee|executive|members))",
  ].join("|")})\\b|[?%]|\\btb[ca]\\b|\\(\\?`,
  "i",
);
