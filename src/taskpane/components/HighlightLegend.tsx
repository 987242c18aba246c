import { makeStyles, tokens } from "@fluentui/react-components";
import { Fragment } from "react";
import { HIGHLIGHT_LOOKS } from "../../excel/highlights";
import { highlightOf, HIGHLIGHTS } from "../../plan/highlight";
import type { ReviewedAction } from "../../plan/overdue";
import { text } from "../text";

const useStyles = makeStyles({
  legend: { display: "flex", flexDirection: "column", gap: tokens.spacingVerticalXS },
  colours: { display: "flex", flexWrap: "wrap", gap: tokens.spacingHorizontalS, margin: 0 },
  colour: {
    // As in the sheet, also where the machine's own colours hold.
    forcedColorAdjust: "none",
    padding: `0 ${tokens.spacingHorizontalS}`,
    border: `1px solid ${tokens.colorNeutralStroke1}`,
    borderRadius: tokens.borderRadiusSmall,
  },
  age: { margin: 0, fontSize: tokens.fontSizeBase200, color: tokens.colorNeutralForeground2 },
});

/** What each highlight that the review has a use for means, in the very colours of the sheet; nothing where it has none. */
export function HighlightLegend({ actions }: { actions: readonly ReviewedAction[] }) {
  const styles = useStyles();
  const present = HIGHLIGHTS.filter((highlight) => actions.some((one) => highlightOf(one) === highlight));
  if (present.length === 0) return null;
  return (
    <div className={styles.legend} role="note">
      <p className={styles.colours}>
        {text.highlightsMean}
        {present.map((highlight) => {
          const { fill, font } = HIGHLIGHT_LOOKS[highlight];
          return (
            <Fragment key={highlight}>
              {" "}
              <span className={styles.colour} style={{ backgroundColor: fill, color: font }}>
                {text.standing(highlight)}
              </span>
            </Fragment>
          );
        })}
      </p>
      <p className={styles.age}>
        {text.highlightsAge}
        {present.includes("overdue") && ` ${text.highlightsWord}`}
      </p>
    </div>
  );
}
