import { Body1Strong, makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import type { Finding } from "../../plan/rules/finding";
import { SEVERITY_SYMBOLS } from "../symbols";
import { text } from "../text";

const useStyles = makeStyles({
  heading: { margin: 0, paddingBottom: tokens.spacingVerticalXS },
  list: { listStyleType: "none", margin: 0, padding: 0 },
  finding: {
    paddingTop: tokens.spacingVerticalS,
    paddingBottom: tokens.spacingVerticalS,
    borderTop: `1px solid ${tokens.colorNeutralStroke2}`,
  },
  head: { display: "flex", alignItems: "center", gap: tokens.spacingHorizontalXS },
  severity: { flexGrow: 1, fontWeight: tokens.fontWeightSemibold },
  error: { color: tokens.colorStatusDangerForeground1 },
  warning: { color: tokens.colorStatusWarningForeground1 },
  suggestion: {},
  cell: { fontWeight: tokens.fontWeightSemibold },
  // The words come from cells: a long address or code must not widen the pane.
  message: { margin: 0, overflowWrap: "anywhere" },
});

/** The findings, in the order given. */
export function FindingsList({ findings }: { findings: readonly Finding[] }) {
  const styles = useStyles();
  return (
    <div>
      <Body1Strong as="h2" block className={styles.heading}>
        {text.findings(findings.length)}
      </Body1Strong>
      {findings.length === 0 && <p className={styles.message}>{text.noFindings}</p>}
      <ol className={styles.list}>
        {findings.map((finding) => {
          const Symbol = SEVERITY_SYMBOLS[finding.severity];
          return (
            <li key={`${finding.row} ${finding.message}`} className={styles.finding}>
              <div className={styles.head}>
                <Symbol className={styles[finding.severity]} fontSize="18px" />
                <span className={mergeClasses(styles.severity, styles[finding.severity])}>
                  {text.severity(finding.severity)}
                </span>
                <span className={styles.cell}>{finding.cell}</span>
              </div>
              <p className={styles.message}>{finding.message}</p>
            </li>
          );
        })}
      </ol>
    </div>
  );
}
