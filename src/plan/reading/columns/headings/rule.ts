import type { Role } from "../../../plan";

/** A role, how surely it is meant (see HeadingGuess), and the words of the grammar that mean it. */
export type HeadingRule = readonly [role: Role, weight: number, wording: RegExp];
