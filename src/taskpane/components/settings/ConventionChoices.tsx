import { Field, Input, Select } from "@fluentui/react-components";
import { QUARTERS, TERMS } from "../../../plan/conventions";
import type { AgreedConventions } from "../../../plan/settings/typed-conventions";
import { text } from "../../text";
import { TermEnds } from "./TermEnds";

export interface ConventionChoicesProps {
  /** As they are being typed. */
  typed: AgreedConventions;
  /** What a field must be, in words, by its path. */
  wrong: ReadonlyMap<string, string>;
  onChange(typed: AgreedConventions): void;
}

/** Which year the plan goes by, and when its years and terms begin and end. */
export function ConventionChoices({ typed, wrong, onChange }: ConventionChoicesProps) {
  const { usualTermEnds } = typed;
  const dayOfYear = (path: string, label: string, value: string, change: (day: string) => void) => {
    const needed = wrong.get(path);
    return (
      <Field key={path} label={label} validationMessage={needed && text.give(needed)}>
        <Input value={value} onChange={(_, data) => change(data.value)} />
      </Field>
    );
  };
  return (
    <>
      <Field label={text.quarterAlone} hint={text.quarterAloneHint}>
        <Select
          value={typed.quarterAlone}
          onChange={(_, { value }) =>
            onChange({ ...typed, quarterAlone: QUARTERS.find((each) => each === value) ?? "unclear" })
          }
        >
          {QUARTERS.map((year) => (
            <option key={year} value={year}>
              {text.quarterOf(year)}
            </option>
          ))}
        </Select>
      </Field>
      {dayOfYear("financialYearStarts", text.financialYearStarts, typed.financialYearStarts, (day) =>
        onChange({ ...typed, financialYearStarts: day }),
      )}
      {dayOfYear("academicYearEnds", text.academicYearEnds, typed.academicYearEnds, (day) =>
        onChange({ ...typed, academicYearEnds: day }),
      )}
      {TERMS.map((term) =>
        dayOfYear(`usualTermEnds.${term}`, text.usualTermEnd(term), usualTermEnds[term], (day) =>
          onChange({ ...typed, usualTermEnds: { ...usualTermEnds, [term]: day } }),
        ),
      )}
      <TermEnds
        days={typed.termEnds}
        wrong={wrong}
        onChange={(termEnds) => onChange({ ...typed, termEnds })}
      />
    </>
  );
}
