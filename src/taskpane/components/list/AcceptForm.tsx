import { Button, Field, Input, makeStyles, tokens } from "@fluentui/react-components";
import { type FormEvent, useState } from "react";
import type { Review } from "../../../plan/review";
import type { Finding } from "../../../plan/rules/finding";
import type { Pane } from "../../state/usePane";
import { text } from "../../text";

const useStyles = makeStyles({
  form: { display: "flex", flexDirection: "column", gap: tokens.spacingVerticalXS, alignItems: "stretch" },
});

/** Accepts a finding as it is, for a reason, or takes that back. */
export function AcceptForm({ pane, review, finding }: { pane: Pane; review: Review; finding: Finding }) {
  const styles = useStyles();
  const [reason, setReason] = useState("");
  const busy = pane.busy !== null;
  const { settings } = review;
  const others = settings.accepted.filter(({ finding: id }) => id !== finding.id);

  function accept(event: FormEvent) {
    event.preventDefault();
    if (reason.trim() === "" || busy) return;
    const accepted = [...others, { finding: finding.id, reason: reason.trim() }];
    void pane.keepSettings(review.plan.sheet, { ...settings, accepted }, text.accepted(finding.cell));
  }

  if (finding.accepted !== null)
    return (
      <Button
        size="small"
        disabledFocusable={busy}
        onClick={() =>
          void pane.keepSettings(
            review.plan.sheet,
            { ...settings, accepted: others },
            text.takenBack(finding.cell),
          )
        }
      >
        {text.takeBack}
      </Button>
    );
  return (
    <form className={styles.form} onSubmit={accept}>
      <Field label={text.acceptReason} size="small">
        <Input size="small" value={reason} onChange={(_, { value }) => setReason(value)} />
      </Field>
      <Button size="small" type="submit" disabledFocusable={busy || reason.trim() === ""}>
        {text.accept}
      </Button>
    </form>
  );
}
