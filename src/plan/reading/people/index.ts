/** Reading who leads an action and whose recommendation it answers. */
export { leadIsUnfinished, splitLeads } from "./leads";
export { isPersonName } from "./names";
export { splitSources } from "./sources";
