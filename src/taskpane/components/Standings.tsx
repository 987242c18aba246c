import { makeStyles, ToggleButton, tokens } from "@fluentui/react-components";
import type { FluentIcon } from "@fluentui/react-icons";
import { formatDay, type CalendarDay } from "../../plan/calendar";
import { STATUSES } from "../../plan/plan";
import type { Standing } from "../../plan/standing";
import type { Tally } from "../../plan/summary/summary";
import { inFigures } from "../../plan/words";
import { OVERDUE_SYMBOL, STATUS_SYMBOLS } from "../symbols";
import { text } from "../text";

const useStyles = makeStyles({
  heading: { margin: 0, fontSize: "inherit", fontWeight: tokens.fontWeightSemibold },
  standings: {
    display: "grid",
    gridTemplateColumns: "repeat(auto-fill, minmax(min(132px, 100%), 1fr))",
    gap: tokens.spacingHorizontalXS,
    marginTop: tokens.spacingVerticalXS,
  },
  standing: {
    minWidth: 0,
    paddingLeft: "6px",
    paddingRight: "6px",
    justifyContent: "flex-start",
    textAlign: "start",
    fontWeight: "normal",
  },
  figure: {
    marginLeft: "auto",
    paddingLeft: tokens.spacingHorizontalXS,
    fontWeight: tokens.fontWeightSemibold,
    fontVariantNumeric: "tabular-nums",
  },
});

export interface StandingsProps {
  asAt: CalendarDay;
  tally: Tally;
  chosen: Standing | null;
  onChoose(standing: Standing | null): void;
}

/** How many actions stand where: a symbol, a word and a figure each, and a press shows only those. */
export function Standings({ asAt, tally, chosen, onChoose }: StandingsProps) {
  const styles = useStyles();
  const one = (standing: Standing | null, Symbol: FluentIcon | undefined, figure: number) => (
    <ToggleButton
      key={standing ?? "all"}
      size="small"
      className={styles.standing}
      icon={Symbol && <Symbol />}
      checked={chosen === standing}
      onClick={() => onChoose(chosen === standing ? null : standing)}
    >
      {text.standing(standing)} <span className={styles.figure}>{inFigures(figure)}</span>
    </ToggleButton>
  );
  // One that was chosen stays when no action stands so any more, to be let go of.
  const present = STATUSES.filter((status) => tally.byStatus[status] > 0 || status === chosen);
  return (
    <div>
      <h2 className={styles.heading}>{text.standings(formatDay(asAt))}</h2>
      <div className={styles.standings} role="group" aria-label={text.showOnly}>
        {one(null, undefined, tally.total)}
        {one("overdue", OVERDUE_SYMBOL, tally.overdue)}
        {present.map((status) => one(status, STATUS_SYMBOLS[status], tally.byStatus[status]))}
      </div>
    </div>
  );
}
