/** The page that documents every rule, made from the rules themselves. */
import { RULES } from "../../src/plan/rules";
import type { Rule } from "../../src/plan/rules/rule";
import { ROLE_LABELS } from "../../src/plan/words";

/** docs/rules.md as it ought to be. */
export function rulesPage(): string {
  return `# The rules

What the add-in notices, in the order in which it shows it. Made from \`src/plan/rules\` by \`npm run docs:rules\`.

An **error** is wrong in front of a committee, a **warning** ought to be put right, a **suggestion** could be better.
A rule rests, and says so, where the plan has not got the columns that it needs. Each can be turned off, or given another
severity, in the settings ([settings.md](settings.md)); a finding can be accepted with a reason, and is then quiet until
its cell changes.

${RULES.map(entryOf).join("\n\n")}
`;
}

function entryOf({ id, title, severity, needs, why, what }: Rule): string {
  const columns = needs.map((roles) => roles.map((role) => ROLE_LABELS[role]).join(" or ")).join("; ");
  return `## ${title}

\`${id}\` · ${severity}${columns === "" ? "" : ` · needs a column for: ${columns}`}

${why} ${what}`;
}
