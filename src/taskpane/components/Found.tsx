import { Button, Field, makeStyles, Select, tokens } from "@fluentui/react-components";
import type { Review } from "../../plan/review";
import type { Pane } from "../state/usePane";
import { text } from "../text";
import type { Screen } from "./App";

const useStyles = makeStyles({
  found: { display: "flex", flexDirection: "column", gap: tokens.spacingVerticalXS },
  words: { margin: 0, overflowWrap: "anywhere" },
  buttons: { display: "flex", flexWrap: "wrap", gap: tokens.spacingHorizontalS },
});

export interface FoundProps {
  pane: Pane;
  review: Review;
  onOpen(screen: Screen): void;
}

/** Which plan was found, and the ways to choose another or to read it otherwise. */
export function Found({ pane, review, onOpen }: FoundProps) {
  const styles = useStyles();
  const { sheet, headerRow, actions, otherSheets } = review.plan;
  const busy = pane.busy !== null;
  const sheets = [sheet, ...otherSheets].sort();
  return (
    <div className={styles.found}>
      <p className={styles.words}>{text.found(actions.length, sheet, headerRow)}</p>
      {otherSheets.length > 0 && (
        <>
          <Field label={text.planSheet} hint={text.otherPlans(otherSheets.length)}>
            <Select value={sheet} disabled={busy} onChange={(_, { value }) => pane.chooseSheet(value)}>
              {sheets.map((name) => (
                <option key={name}>{name}</option>
              ))}
            </Select>
          </Field>
          <Button size="small" disabledFocusable={busy || pane.day === null} onClick={() => onOpen("sheets")}>
            {text.checkAllSheets(sheets.length)}
          </Button>
        </>
      )}
      <div className={styles.buttons}>
        <Button size="small" disabledFocusable={busy} onClick={() => onOpen("columns")}>
          {text.columns}
        </Button>
        <Button size="small" disabledFocusable={busy} onClick={() => onOpen("settings")}>
          {text.settings}
        </Button>
      </div>
    </div>
  );
}
