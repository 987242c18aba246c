import { FINISHED, type Pattern, phrase } from "./patterns";

const DOING =
  "working|developing|drafting|exploring|looking|liaising|investigating|progressing|reviewing|recruiting|consulting|finalising|finalizing|continuing|seeking|gathering|collating|collecting|discussing|preparing|writing|updating|revising|testing|trialling|piloting|implementing|negotiating|researching|scoping|creating|engaging|identifying|considering|obtaining|arranging|organising|organizing|rolling out|setting up|putting|trying|compiling|designing|building|undertaking|chasing|waiting|advertising|procuring|sourcing|planning to|carrying out|taking forward|moving|meeting with|striving|producing|delivering|completing";

/** A day has been found for it. */
export const BOOKED = "(?:re)?scheduled|booked|timetabled|planned|arranged|diari[sz]ed|pencilled in";

/** Work that has begun and goes on. */
export const IN_PROGRESS: readonly Pattern[] = [
  // Bare answers
  {
    says: "in-progress",
    words: phrase(
      "(?:work )?in[- ]?(?:progress|progess|progres|prograss)|progressing|on[- ]?go(?:ing|in|ng)|onging|under[- ]?way|w\\.?i\\.?p|in (?:train|hand|development|draft|discussion|preparation|production|process|the process of|the pipeline|negotiation)|under (?:\\w+ )?(?:review|development|consideration|construction|discussion|consultation|preparation|way|negotiation|investigation)|out (?:to|for) (?:consultation|tender|advert|comment)|at (?:the )?printers?|in prog|(?:near|nearing|close to|approaching) completion|well advanced",
    ),
  },
  // "now in testing", "Filmed, in editing": the stage that it has come to
  {
    says: "in-progress",
    words: phrase(
      "(?:(?<=^|, )|(?:is|are|now|still|currently) )in (?:editing|edit|testing|procurement|design|build|translation|printing|proofing)(?= *(?:$|[,;(]))",
    ),
  },
  // "Open", "Outstanding", the answers; never "an open evening"
  { says: "in-progress", words: /^open$|^(?:still\s+)?outstanding(?=\s*$)/gi },
  { says: "in-progress", words: /^(?:continues|continued|continuous|rolling(?: programme)?)$/gi },
  // "work has started", "has begun", "commenced"
  {
    says: "in-progress",
    words: phrase("(?:re)?started|begun|began|commenced|initiated|kicked off"),
  },
  // "is being drafted", "are being recruited"
  {
    says: "in-progress",
    words: phrase(
      "being (?:\\w+ly )?(?:re-?)?[a-z]*(?:ed|en|t|ne|wn|ought|held|set up|run|put|built|made)(?:(?:, [a-z]+)* and (?:then )?[a-z]+ed)?",
    ),
  },
  // "We are working with …", "currently recruiting", "Working with …"
  {
    says: "in-progress",
    words: phrase(
      `(?:is|are|am|'re|been|currently|now|still|continue|also|team|officers?|staff|LA|council)(?: (?:\\w+ly|also|now|still|currently|constantly|already))* (?:${DOING}|[a-z]{3,}(?<!meet|train|build|dur|exist|miss|pend|rema?in|outstand|follow|includ|exclud|concern|regard|operat|function|attend|show|hav|los|us|liv|runn)ing)`,
    ),
  },
  {
    says: "in-progress",
    words: new RegExp(
      `(?:^|(?<=,\\s))(?:${DOING})\\b(?:(?= \\S)|(?<!working|looking|trying|putting|moving)(?=\\s*$))(?! (?:\\w+ ){0,2}(?:${FINISHED})\\b)(?! (?!the |an? |our |all )(?:\\w+ ){1,5}(?:held|carried out|undertaken|conducted|took place)\\b)`,
      "gi",
    ),
  },
  // "work continues", "continues to be rolled out", "will continue"
  {
    says: "in-progress",
    ofPart: true,
    words: phrase(
      "(?:work|works|discussions?|talks|negotiations|development|recruitment|monitoring|training|delivery|implementation|progress|efforts|programme|roll[- ]?out|meetings|visits)(?: [\\w']+){0,5}? (?:continues?|to continue)|continues? to|continuing|will continue",
    ),
  },
  // "scheduled for", "booked", "a further one planned", "arranged for"
  {
    says: "in-progress",
    words: phrase(
      `${BOOKED}|programmed (?:for|in)|arrangements (?:are )?(?:in place|made) (?:for|to)|(?:advert|job|post|vacancy) (?:is )?(?:out|advertised|to be advertised)`,
    ),
  },
  // "draft policy circulated", "first draft"
  {
    says: "in-progress",
    ofPart: true,
    words: phrase(
      "draft(?:s|ed)?|pilot(?:ed)?(?= (?:has|is|in|at|of|with|under|scheme|project|to|started))|progress (?:is being|has been|being|continues) made|(?:good|some|steady|limited|little|minimal|reasonable|excellent|significant) progress|progress made|making (?:good |steady |some )?progress|early (?:discussions|stages)|on order|ordered|commissioned|advertised|shortlisted|quotes? (?:requested|sought)|trial(?:l?ed)?(?= (?:has|is|in|at|of|with))",
    ),
  },
];
