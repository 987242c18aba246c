import { Button, Field, Input, makeStyles, tokens } from "@fluentui/react-components";
import { useRef } from "react";
import type { CalendarDay } from "../../plan/calendar";
import { text } from "../text";

const useStyles = makeStyles({
  offered: { display: "flex", flexWrap: "wrap", gap: tokens.spacingHorizontalS },
});

export interface AsAtFieldProps {
  value: string;
  /** Whether the value names a day. */
  isDay: boolean;
  /** Days that are likely to be meant, each with what it is called. */
  offered: ReadonlyMap<CalendarDay, string>;
  onChange(value: string): void;
}

/** The day that the plan is reviewed as at; the likely ones are a press away. */
export function AsAtField({ value, isDay, offered, onChange }: AsAtFieldProps) {
  const styles = useStyles();
  const field = useRef<HTMLInputElement>(null);
  const others = [...offered].filter(([day]) => day !== value);
  return (
    <div>
      <Field label={text.asAt} validationMessage={isDay ? undefined : text.noDay}>
        <Input
          ref={field}
          type="date"
          max="9999-12-31"
          value={value}
          onChange={(_, data) => onChange(data.value)}
        />
      </Field>
      <div className={styles.offered}>
        {others.map(([day, name]) => (
          <Button
            key={day}
            size="small"
            appearance="transparent"
            onClick={() => {
              // The button goes, since its day is now in the field.
              field.current?.focus();
              onChange(day);
            }}
          >
            {name}
          </Button>
        ))}
      </div>
    </div>
  );
}
