import { Button, makeStyles, tokens } from "@fluentui/react-components";
import type { Finding } from "../../../plan/rules/finding";
import type { Rule } from "../../../plan/rules/rule";
import { SEVERITY_SYMBOLS } from "../../symbols";
import { text } from "../../text";
import type { ItemProps } from "./item-props";
import { Line } from "./Line";

const useStyles = makeStyles({
  item: { borderTop: `1px solid ${tokens.colorNeutralStroke1}` },
  title: { fontWeight: tokens.fontWeightSemibold },
  told: { margin: `0 0 ${tokens.spacingVerticalS}`, paddingLeft: "30px" },
  fixes: { marginLeft: "30px", marginBottom: tokens.spacingVerticalS },
});

/** A rule and how often it was broken; a press tells why it matters. Its safe fixes can be applied together. */
export function RuleItem({
  pane,
  review,
  rule,
  findings,
  ...line
}: ItemProps & { rule: Rule; findings: readonly Finding[] }) {
  const styles = useStyles();
  const severity = findings[0]?.severity ?? rule.severity;
  const Symbol = SEVERITY_SYMBOLS[severity];
  const safe = findings.filter(({ fix, accepted }) => fix?.safety === "safe" && accepted === null);
  return (
    <div className={styles.item}>
      <Line {...line} symbol={<Symbol />}>
        <span className={styles.title}>{text.ruleOf(rule.title, findings.length)}</span>
      </Line>
      {line.isOpen && (
        <p className={styles.told}>
          {rule.why} {rule.what}
        </p>
      )}
      {safe.length > 1 && (
        <Button
          size="small"
          className={styles.fixes}
          disabledFocusable={pane.busy !== null}
          onClick={() => pane.applyFixes(review, safe)}
        >
          {text.applyAll(safe.length)}
        </Button>
      )}
    </div>
  );
}
