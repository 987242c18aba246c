/** What the words of a status column mean in one plan. */
export { type Explain, explainer, meaningsInKey, severalMeanings, unexplainedWords } from "./explain";
export { keyWordOf } from "./key-words";
export { readPlanKey } from "./read-plan-key";
