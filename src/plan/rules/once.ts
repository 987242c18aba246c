/** Facts of the whole plan that a rule needs at each of its actions. */
import type { Reviewed } from "./rule";

/** Works something out once for each review, however many actions ask for it. */
export function oncePerReview<Fact>(work: (reviewed: Reviewed) => Fact): (reviewed: Reviewed) => Fact {
  const known = new WeakMap<Reviewed, { fact: Fact }>();
  return (reviewed) => {
    const kept = known.get(reviewed) ?? { fact: work(reviewed) };
    known.set(reviewed, kept);
    return kept.fact;
  };
}
