/** Facts of a whole sheet, plan or review that are needed again for each of its parts. */

/** Works something out once for each subject, however often it is asked for. */
export function oncePer<Subject extends object, Fact>(
  work: (subject: Subject) => Fact,
): (subject: Subject) => Fact {
  const known = new WeakMap<Subject, { fact: Fact }>();
  return (subject) => {
    const kept = known.get(subject) ?? { fact: work(subject) };
    known.set(subject, kept);
    return kept.fact;
  };
}
