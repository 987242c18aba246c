/** Facts that are needed again and again: of a whole sheet, plan or review, or of a text that many cells have. */

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
