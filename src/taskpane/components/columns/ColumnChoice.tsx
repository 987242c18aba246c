import { Field, Select } from "@fluentui/react-components";
import type { ColumnHeading, Role } from "../../../plan/plan";
import { text } from "../../text";

export interface ColumnChoiceProps {
  role: Role;
  /** The heading that was chosen, null for no column; undefined where the reading is to find it. */
  chosen: string | null | undefined;
  /** The column that the reading has found, null for none; undefined where it has not looked. */
  found: ColumnHeading | null | undefined;
  headings: readonly ColumnHeading[];
  /** Why the column cannot be chosen; undefined where it can. */
  problem: string | undefined;
  onChange(chosen: string | null | undefined): void;
}

const AS_FOUND = "as found";
const NONE = "none";

/** Which column holds one thing. */
export function ColumnChoice({ role, chosen, found, headings, problem, onChange }: ColumnChoiceProps) {
  const value = chosen === undefined ? AS_FOUND : chosen === null ? NONE : `=${chosen}`;
  return (
    <Field label={text.role(role)} size="small" validationMessage={problem}>
      <Select
        value={value}
        onChange={(_, { value: next }) =>
          onChange(next === AS_FOUND ? undefined : next === NONE ? null : next.slice(1))
        }
      >
        <option value={AS_FOUND}>{text.asFound(found)}</option>
        <option value={NONE}>{text.noColumn}</option>
        {headings.map(({ column, heading }) => (
          <option key={column} value={`=${heading}`}>
            {text.heading(column, heading)}
          </option>
        ))}
      </Select>
    </Field>
  );
}
