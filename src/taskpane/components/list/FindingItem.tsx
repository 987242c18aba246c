import { makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import { titleOf } from "../../../plan/finding-groups";
import type { ReviewedAction } from "../../../plan/overdue";
import type { Finding } from "../../../plan/rules/finding";
import { ruleOf } from "../../list/rule-of";
import { SEVERITY_SYMBOLS } from "../../symbols";
import { text } from "../../text";
import { AcceptForm } from "./AcceptForm";
import { FixOffered } from "./FixOffered";
import type { ItemProps } from "./item-props";
import { Line } from "./Line";

const useStyles = makeStyles({
  item: { paddingLeft: tokens.spacingHorizontalM },
  head: { display: "flex", gap: tokens.spacingHorizontalS, fontWeight: tokens.fontWeightSemibold },
  cell: { marginLeft: "auto" },
  error: { color: tokens.colorPaletteRedForeground1 },
  warning: { color: tokens.colorStatusWarningForeground1 },
  suggestion: {},
  accepted: { color: tokens.colorNeutralForeground2, fontStyle: "italic" },
  action: { display: "block", color: tokens.colorNeutralForeground2 },
  more: {
    display: "flex",
    flexDirection: "column",
    gap: tokens.spacingVerticalS,
    padding: `0 0 ${tokens.spacingVerticalM} 30px`,
  },
  why: { margin: 0 },
});

/** What a rule noticed; a press goes to its cell, and shows why it matters and what can be done. */
export function FindingItem({
  pane,
  review,
  finding,
  action,
  onPress,
  ...line
}: ItemProps & { finding: Finding; action: ReviewedAction | null }) {
  const styles = useStyles();
  const { severity, cell, message, accepted, fix } = finding;
  const Symbol = SEVERITY_SYMBOLS[severity];
  const { why } = ruleOf(finding);
  return (
    <div className={styles.item}>
      <Line
        {...line}
        symbol={<Symbol className={styles[severity]} />}
        onPress={() => {
          onPress();
          void pane.goTo(review, cell);
        }}
      >
        <span className={styles.head}>
          <span className={styles[severity]}>{text.severity(severity)}</span>
          <span className={styles.cell}>{cell}</span>
        </span>
        {action && <span className={styles.action}>{titleOf(action)} </span>}
        <span className={mergeClasses(accepted !== null && styles.accepted)}>{message}</span>
        {accepted !== null && <span className={styles.accepted}> {text.acceptedBecause(accepted)}</span>}
      </Line>
      {line.isOpen && (
        <div className={styles.more}>
          <p className={styles.why}>{text.whyItMatters(why)}</p>
          {fix && accepted === null && (
            <FixOffered
              fix={fix}
              disabled={pane.busy !== null}
              onApply={() => pane.applyFixes(review, [finding])}
            />
          )}
          <AcceptForm pane={pane} review={review} finding={finding} />
        </div>
      )}
    </div>
  );
}
