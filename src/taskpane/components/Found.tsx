import { Field, makeStyles, Select, tokens } from "@fluentui/react-components";
import type { Review } from "../../plan/review";
import type { Pane } from "../state/usePane";
import { text } from "../text";
import { Opener, type Ways } from "./Opener";

const useStyles = makeStyles({
  found: { display: "flex", flexDirection: "column", gap: tokens.spacingVerticalXS },
  words: { margin: 0, overflowWrap: "anywhere" },
  buttons: { display: "flex", flexWrap: "wrap", gap: tokens.spacingHorizontalS },
});

export interface FoundProps {
  pane: Pane;
  review: Review;
  ways: Ways;
}

/** Which plan was found, and the ways to choose another or to read it otherwise. */
export function Found({ pane, review, ways }: FoundProps) {
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
          <Opener {...ways} screen="sheets" size="small" disabled={busy || pane.day === null}>
            {text.checkAllSheets(sheets.length)}
          </Opener>
        </>
      )}
      <div className={styles.buttons}>
        <Opener {...ways} screen="columns" size="small" disabled={busy}>
          {text.columns}
        </Opener>
        <Opener {...ways} screen="settings" size="small" disabled={busy}>
          {text.settings}
        </Opener>
      </div>
    </div>
  );
}
