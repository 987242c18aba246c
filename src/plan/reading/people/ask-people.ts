/** Asks which spellings of leads may be one person. Two teams, two posts and two bodies never are. */
import type { PersonQuestion } from "../../questions";
import { relatedForenames } from "./forenames";
import { neighboursOf } from "./neighbours";
import { personOf, type Person } from "./person";
import { initialsOf, whySamePerson } from "./same-person";
import { questionsOf, type Likeness } from "./spelling-questions";
import { countSpellings, saidToDiffer, type SpellingAnswers } from "./spellings";

/** The questions about the leads of a plan, given once for each time that they lead, in any order. */
export function askSamePerson(leads: readonly string[], answers: SpellingAnswers): PersonQuestion[] {
  const uses = countSpellings(leads);
  const differ = saidToDiffer(answers);
  const people = [...uses.keys()].flatMap((spelling) => {
    const person = personOf(spelling);
    return person === null ? [] : [{ spelling, person }];
  });
  const likenesses = neighboursOf(people, ({ person }) => placesOf(person)).flatMap(([a, b]): Likeness[] => {
    const why = differ(a.spelling, b.spelling) ? null : whySamePerson(a.person, b.person);
    return why === null ? [] : [{ spellings: [a.spelling, b.spelling], why }];
  });
  return questionsOf(likenesses, uses);
}

/** Words under which a name is looked up: any two names that may be one have one of them in common. */
function placesOf(person: Person): string[] {
  const { kind, forenames, surname, letters } = person;
  if (kind === "initials") return [`initials ${letters}`];
  if (kind === "alone") return [surname, `alone ${surname.charAt(0)}`, ...relatedForenames(surname)];
  const initials = initialsOf(person).map((short) => `initials ${short}`);
  return [
    ...forenames.filter((name) => name.length > 1),
    surname,
    ...surname.split("-"),
    ...initials,
    letters,
  ];
}
