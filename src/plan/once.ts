/** Facts that are needed again and again: of a whole sheet, plan or review, or of a text that many cells have. */
import type { Steps } from "./steps";

/** Works something out once for each subject, however often it is asked for. */
export function oncePer<Subject extends object, Fact>(
  work: (subject: Subject) => Fact,
): (subject: Subject) => Fact {
  const known = new WeakMap<Subject, { fact: Fact }>();
  return (subject) => {
    const kept = known.get(subject);
    if (kept) return kept.fact;
    const fact = work(subject);
    known.set(subject, { fact });
    return fact;
  };
}

/** The same for what takes long to work out; nothing is left to do once it is known. */
export function oncePerInSteps<Subject extends object, Fact>(
  work: (subject: Subject) => Steps<Fact>,
): (subject: Subject) => Steps<Fact> {
  const known = new WeakMap<Subject, { fact: Fact }>();
  return function* (subject) {
    const kept = known.get(subject) ?? { fact: yield* work(subject) };
    known.set(subject, kept);
    return kept.fact;
  };
}

/** Reads each text once, however many cells have it; what was read is kept as long as the returned function is. */
export function oncePerText<Fact>(read: (text: string) => Fact): (text: string) => Fact {
  const known = new Map<string, { fact: Fact }>();
  return (text) => {
    const kept = known.get(text);
    if (kept) return kept.fact;
    const fact = read(text);
    known.set(text, { fact });
    return fact;
  };
}
