import { Button, Field, makeStyles, Select, tokens } from "@fluentui/react-components";
import { useState } from "react";
import type { Review } from "../../plan/review";
import type { Pane } from "../state/usePane";
import { text } from "../text";
import { CopyText } from "./CopyText";

const useStyles = makeStyles({
  buttons: { display: "flex", flexWrap: "wrap", gap: tokens.spacingHorizontalS },
  button: { flexGrow: 1 },
  field: { width: "100%" },
});

/** What can be done with the whole of a review. */
export function ReviewButtons({ pane, review }: { pane: Pane; review: Review }) {
  const styles = useStyles();
  /** The sheet with an earlier copy of the plan; "" for the latest snapshot. */
  const [chosen, setChosen] = useState("");
  const copies = review.plan.otherSheets;
  // One that is gone is not offered, and cannot be let go of by hand.
  const earlier = copies.includes(chosen) ? chosen : "";
  const busy = pane.busy !== null;
  const report = pane.reportAccount;
  // A button that is off keeps the keyboard's focus, so that it is not lost with every press.
  const button = (name: string, off: boolean, onClick: () => void) => (
    <Button size="small" className={styles.button} disabledFocusable={off} onClick={onClick}>
      {name}
    </Button>
  );
  return (
    <div className={styles.buttons}>
      {copies.length > 0 && (
        <Field label={text.changesSince} size="small" className={styles.field}>
          <Select value={earlier} onChange={(_, data) => setChosen(data.value)}>
            <option value="">{text.latestSnapshot}</option>
            {copies.map((sheet) => (
              <option key={sheet}>{sheet}</option>
            ))}
          </Select>
        </Field>
      )}
      {button(text.summary, busy || pane.day === null, () => pane.summarise(earlier || undefined))}
      {button(text.keepSnapshot, busy || pane.day === null, pane.keepSnapshot)}
      {report !== null && <CopyText pane={pane} name={text.copyReport} textOf={() => report} />}
      {button(text.highlight, busy || pane.day === null, pane.highlight)}
      {button(text.clearHighlights, busy, () => void pane.clearHighlights(review))}
      {pane.canUndo && button(text.undo, busy, () => pane.undo(review))}
    </div>
  );
}
