import { Button, Field, makeStyles, tokens } from "@fluentui/react-components";
import { text } from "../text";

const useStyles = makeStyles({
  ways: { display: "flex", flexDirection: "column", gap: tokens.spacingVerticalM },
});

export interface NoPlanProps {
  disabled: boolean;
  onChoose(): void;
  onInsertSample(): void;
}

/** What can be done where no plan was found; what was looked for has been told. */
export function NoPlan({ disabled, onChoose, onInsertSample }: NoPlanProps) {
  const styles = useStyles();
  return (
    <div className={styles.ways}>
      <Button disabledFocusable={disabled} onClick={onChoose}>
        {text.chooseHeadings}
      </Button>
      <Field hint={text.insertSampleHint}>
        <Button disabledFocusable={disabled} onClick={onInsertSample}>
          {text.insertSample}
        </Button>
      </Field>
    </div>
  );
}
