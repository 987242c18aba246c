/** Reading who leads an action and whose recommendation it answers. */
export { askSamePerson } from "./ask-people";
export { askSameSource } from "./ask-sources";
export { leadIsUnfinished, leadsReader, splitLeads } from "./leads";
export { isPersonName } from "./names";
export { splitSources } from "./sources";
export { answeredSpelling } from "./spellings";
