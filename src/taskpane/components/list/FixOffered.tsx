import { Button, makeStyles, tokens } from "@fluentui/react-components";
import type { Fix } from "../../../plan/rules/finding";
import { text } from "../../text";

const useStyles = makeStyles({
  offered: {
    display: "flex",
    flexDirection: "column",
    gap: tokens.spacingVerticalS,
    alignItems: "flex-start",
  },
  fix: {
    display: "grid",
    gridTemplateColumns: "auto 1fr",
    gap: `${tokens.spacingVerticalXS} ${tokens.spacingHorizontalS}`,
    margin: 0,
  },
  words: { margin: 0, overflowWrap: "anywhere" },
});

export interface FixOfferedProps {
  fix: Fix;
  disabled: boolean;
  onApply(): void;
}

/** A fix, from and to, before it is applied. */
export function FixOffered({ fix, disabled, onApply }: FixOfferedProps) {
  const styles = useStyles();
  return (
    <div className={styles.offered}>
      <dl className={styles.fix}>
        <dt>{text.fixFrom}</dt>
        <dd className={styles.words}>{text.quoted(fix.from)}</dd>
        <dt>{text.fixTo}</dt>
        <dd className={styles.words}>{text.quoted(fix.to)}</dd>
      </dl>
      {fix.safety === "suggested" && <p className={styles.words}>{text.onlyIfMeant}</p>}
      <Button size="small" disabledFocusable={disabled} onClick={onApply}>
        {text.applyFix(fix.cell)}
      </Button>
    </div>
  );
}
