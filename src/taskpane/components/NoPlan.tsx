import { Button, Field, makeStyles, tokens } from "@fluentui/react-components";
import { text } from "../text";
import { Opener, type Ways } from "./Opener";

const useStyles = makeStyles({
  ways: { display: "flex", flexDirection: "column", gap: tokens.spacingVerticalM },
});

export interface NoPlanProps {
  disabled: boolean;
  ways: Ways;
  onInsertSample(): void;
}

/** What can be done where no plan was found; what was looked for has been told. */
export function NoPlan({ disabled, ways, onInsertSample }: NoPlanProps) {
  const styles = useStyles();
  return (
    <div className={styles.ways}>
      <Opener {...ways} screen="columns" disabled={disabled}>
        {text.chooseHeadings}
      </Opener>
      <Field hint={text.insertSampleHint}>
        <Button disabledFocusable={disabled} onClick={onInsertSample}>
          {text.insertSample}
        </Button>
      </Field>
    </div>
  );
}
