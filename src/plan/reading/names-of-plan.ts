/** The names in a plan's actions: as its own people have answered, and what is still to be asked of them. */
import type { Answers } from "../answers";
import type { Action, Plan } from "../plan";
import { madeOfEach, type Steps } from "../steps";
import { answeredSpelling, askSamePerson, askSameSource } from "./people";

/** The actions with the spellings that were answered; a name that then comes twice in one action comes once. */
export function withAnsweredNames(actions: readonly Action[], answers: Answers): Steps<Action[]> {
  const [person, source] = [answeredSpelling(answers.samePerson), answeredSpelling(answers.sameSource)];
  return madeOfEach(actions, (action) => ({
    ...action,
    leads: [...new Set(action.leads.map(person))],
    sources: [...new Set(action.sources.map(source))],
  }));
}

/** The questions about leads and sources that no answer has settled. */
export function* askAboutNames(
  actions: readonly Action[],
  answers: Answers,
): Steps<Pick<Plan, "samePerson" | "sameSource">> {
  const samePerson = askSamePerson(
    actions.flatMap(({ leads }) => leads),
    { same: answers.samePerson, different: answers.differentPeople },
  );
  yield;
  const sameSource = askSameSource(
    actions.flatMap(({ sources }) => sources),
    { same: answers.sameSource, different: answers.differentSources },
  );
  yield;
  return { samePerson, sameSource };
}
