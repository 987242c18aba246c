import { type Pattern, phrase } from "./patterns";

/** Work that will not be done, and was not. */
export const DROPPED: readonly Pattern[] = [
  { says: "dropped", words: /^not\s+(?:now\s+)?(?:needed|required)\b/gi },
  // "superseded by", "no longer required", "cannot be carried forward", "not being pursued"
  {
    says: "dropped",
    words: phrase(
      "superseded|superceded|no longer (?:being )?(?:required|needed|necessary|applicable|relevant|appropriate|a priority|valid|viable|feasible|pursued|progressed|planned|going ahead|taken forward|proceeding|an action)|cannot (?:now )?be carried forward|(?:not|n't)(?: now)?(?: to)?(?: be| been| being)?(?: going)? (?:taken forward|pursued|proceeded with|proceeding|going ahead|to proceed|to be pursued|carried forward)|(?:will|would|does|do|did) not (?:now )?(?:be )?(?:proceed\\w*|go(?:ing)? ahead|implement\\w*|progress\\w*|pursu\\w*|introduc\\w*|adopt\\w*|tak\\w+ (?:this |it )?forward)(?![^.;]*\\b(?:until|before|as (?:planned|scheduled|intended|expected|hoped))\\b)|(?:decided|agreed|resolved|decision(?: \\w+)?) not to (?:proceed|pursue|progress|go ahead|adopt|implement|roll out|take forward)|overtaken by(?! events? in)|no longer (?:take|taking|pursue|pursuing|proceed|progress)\\w*|(?:will|would) not happen|not pursuing|descoped|subsumed (?:in(?:to)?|within|by)|duplicate(?: of|(?= *$))|rolled into|(?:resolved|agreed|decided)[^;]{0,60}? (?:to take )?no further action",
    ),
  },
  // "agreed that the action be withdrawn"
  {
    says: "dropped",
    ofWhole: true,
    words: phrase(
      "(?:action|recommendation|item|this)(?: (?:has|have|been|is|was|be|to|should|now))* (?:withdrawn|cancelled|deleted|abandoned|discontinued|dropped)",
    ),
  },
  // "Project stood down"; but a chairman who stood down drops nothing
  { says: "dropped", words: phrase("stood down"), bareOnly: true },
  // "moved into the parks plan", "no longer be tracked": it goes on elsewhere, or nowhere
  {
    says: "dropped",
    words: phrase(
      "(?:this|it|action|actions|work|item|recommendation)(?: (?:has|have|been|is|was|are|now|will|be|to))* (?:transferred|moved|absorbed|incorporated|subsumed|rolled|carried)(?: over)? (?:in)?to (?:the |our |a )?(?:[\\w']+ ){0,4}?(?:plan|strategy|programme|project|register)|(?<!being )(?:taken forward|picked up|managed|delivered|covered|progressed|addressed|dealt with) (?:under|through|within|via|as part of) (?:the |our |action )?(?:\\d|(?:[\\w']+ ){0,4}?(?:plan|strategy|programme|workstream|project))|no longer be (?:reported|monitored|tracked|included)|(?:delete|remove|deleted|removed) (?:it |this )?from (?:the|this) (?:action )?plan|no further (?:work|action|progress) (?:will|can|is to) be (?:done|made|taken|undertaken)",
    ),
    ofPart: true,
  },
  {
    says: "dropped",
    words: phrase(
      "withdrawn|shelved|cancelled|canceled|abandoned|discontinued|dropped|(?:removed from|taken off) (?:the |this )?(?:action |work )?(?:plan|programme|list|log)|merged (?:with|into)|scrapped|deleted",
    ),
    bareOnly: true,
  },
];
