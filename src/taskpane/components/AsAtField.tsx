import { Field, Input } from "@fluentui/react-components";
import { text } from "../text";

export interface AsAtFieldProps {
  value: string;
  /** Whether the value names a day. */
  isDay: boolean;
  onChange(value: string): void;
}

/** The day that the plan is reviewed as at. */
export function AsAtField({ value, isDay, onChange }: AsAtFieldProps) {
  return (
    <Field label={text.asAt} validationMessage={isDay ? undefined : text.noDay}>
      <Input type="date" max="9999-12-31" value={value} onChange={(_, data) => onChange(data.value)} />
    </Field>
  );
}
