import { Button, Field, Input, makeStyles, tokens } from "@fluentui/react-components";
import { DismissRegular } from "@fluentui/react-icons/svg/dismiss";
import { useRef } from "react";
import { text } from "../../text";

const useStyles = makeStyles({
  group: {
    display: "flex",
    flexDirection: "column",
    gap: tokens.spacingVerticalS,
    minWidth: 0,
    margin: 0,
    border: `1px solid ${tokens.colorNeutralStroke2}`,
    borderRadius: tokens.borderRadiusMedium,
  },
  hint: { margin: 0, fontSize: tokens.fontSizeBase200, color: tokens.colorNeutralForeground2 },
  day: { display: "flex", alignItems: "flex-start", gap: tokens.spacingHorizontalXS },
  field: { flexGrow: 1, minWidth: 0 },
  // Beside the input, which stands below its label.
  remove: { marginTop: "24px" },
});

export interface TermEndsProps {
  /** As they are being typed; "" for one that is not given yet. */
  days: readonly string[];
  wrong: ReadonlyMap<string, string>;
  onChange(days: string[]): void;
}

/** The last days of terms as they were published, one field each. */
export function TermEnds({ days, wrong, onChange }: TermEndsProps) {
  const styles = useStyles();
  const add = useRef<HTMLButtonElement>(null);
  return (
    <fieldset className={styles.group}>
      <legend>{text.termEnds}</legend>
      <p className={styles.hint}>{text.termEndsHint}</p>
      {days.map((day, index) => {
        const label = text.termEndingOn(day);
        return (
          <div key={index} className={styles.day}>
            <Field
              className={styles.field}
              label={label}
              size="small"
              validationMessage={wrong.has(`termEnds.${index}`) ? text.termTwice : undefined}
            >
              <Input
                type="date"
                max="9999-12-31"
                // One that was just added is to be filled in.
                autoFocus={day === ""}
                value={day}
                onChange={(_, { value }) => onChange(days.map((one, at) => (at === index ? value : one)))}
              />
            </Field>
            <Button
              className={styles.remove}
              size="small"
              appearance="subtle"
              icon={<DismissRegular />}
              aria-label={text.removeTermEnd(label)}
              onClick={() => {
                add.current?.focus();
                onChange(days.filter((_, at) => at !== index));
              }}
            />
          </div>
        );
      })}
      <Button ref={add} size="small" onClick={() => onChange([...days, ""])}>
        {text.addTermEnd}
      </Button>
    </fieldset>
  );
}
