import { makeStyles, tokens } from "@fluentui/react-components";
import type { FluentIcon } from "@fluentui/react-icons";
import type { CalendarDay } from "../../plan/calendar";
import { STATUSES } from "../../plan/plan";
import type { Tally } from "../../plan/summary";
import { STATUS_LABELS } from "../../plan/words";
import { OVERDUE_SYMBOL, STATUS_SYMBOLS } from "../symbols";
import { text } from "../text";

const useStyles = makeStyles({
  table: { width: "100%", borderCollapse: "collapse" },
  caption: {
    textAlign: "start",
    fontWeight: tokens.fontWeightSemibold,
    paddingBottom: tokens.spacingVerticalXS,
  },
  row: { "& > *": { paddingTop: "3px", paddingBottom: "3px" } },
  total: {
    fontWeight: tokens.fontWeightSemibold,
    "& > *": { borderTop: `1px solid ${tokens.colorNeutralStroke1}` },
  },
  overdue: { fontWeight: tokens.fontWeightBold, color: tokens.colorStatusDangerForeground1 },
  symbol: { width: "28px", fontSize: "18px", lineHeight: 0 },
  word: { textAlign: "start", fontWeight: "inherit", paddingLeft: 0 },
  figure: { textAlign: "end", fontVariantNumeric: "tabular-nums" },
});

/** How many actions have each status, in all, and overdue: a word, a symbol and a figure for each. */
export function Counts({ asAt, summary }: { asAt: CalendarDay; summary: Tally }) {
  const styles = useStyles();
  const present = STATUSES.filter((status) => summary.byStatus[status] > 0);
  return (
    <table className={styles.table}>
      <caption className={styles.caption}>{text.counts(asAt)}</caption>
      <tbody>
        {present.map((status) => (
          <Row
            key={status}
            word={STATUS_LABELS[status]}
            symbol={STATUS_SYMBOLS[status]}
            figure={summary.byStatus[status]}
          />
        ))}
      </tbody>
      <tbody className={styles.total}>
        <Row word={text.allActions} figure={summary.total} />
      </tbody>
      <tbody className={summary.overdue > 0 ? styles.overdue : undefined}>
        <Row word={text.ofWhichOverdue} symbol={OVERDUE_SYMBOL} figure={summary.overdue} />
      </tbody>
    </table>
  );
}

function Row({ word, symbol: Symbol, figure }: { word: string; symbol?: FluentIcon; figure: number }) {
  const styles = useStyles();
  return (
    <tr className={styles.row}>
      <td className={styles.symbol}>{Symbol && <Symbol />}</td>
      <th scope="row" className={styles.word}>
        {word}
      </th>
      <td className={styles.figure}>{figure}</td>
    </tr>
  );
}
