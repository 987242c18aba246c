import { makeStyles, tokens } from "@fluentui/react-components";
import { titleOf } from "../../../plan/finding-groups";
import type { ReviewedAction } from "../../../plan/overdue";
import { whyOf } from "../../../plan/why";
import { OVERDUE_SYMBOL, STATUS_SYMBOLS } from "../../symbols";
import { text } from "../../text";
import type { ItemProps } from "./item-props";
import { Line } from "./Line";

const useStyles = makeStyles({
  item: { borderTop: `1px solid ${tokens.colorNeutralStroke1}` },
  name: {
    display: "-webkit-box",
    WebkitLineClamp: 2,
    WebkitBoxOrient: "vertical",
    overflow: "hidden",
    fontWeight: tokens.fontWeightSemibold,
  },
  stands: { display: "block", color: tokens.colorNeutralForeground2 },
  overdue: { color: tokens.colorPaletteRedForeground1, fontWeight: tokens.fontWeightSemibold },
  why: { margin: `0 0 ${tokens.spacingVerticalS}`, paddingLeft: "26px", overflowWrap: "anywhere" },
  whyTitle: { margin: 0, paddingLeft: "26px", fontSize: "inherit", fontWeight: tokens.fontWeightSemibold },
});

/** An action and where it stands; a press goes to it and tells why it stands there. */
export function ActionItem({
  pane,
  review,
  action,
  onPress,
  ...line
}: ItemProps & { action: ReviewedAction }) {
  const styles = useStyles();
  const Symbol = action.overdue ? OVERDUE_SYMBOL : STATUS_SYMBOLS[action.status];
  const why = line.isOpen ? whyOf(action, review) : null;
  const cell = action.cells.action ?? `A${action.row}`;
  return (
    <div className={styles.item}>
      <Line
        {...line}
        symbol={<Symbol className={action.overdue ? styles.overdue : undefined} />}
        onPress={() => {
          onPress();
          void pane.goTo(review, cell);
        }}
      >
        <span className={styles.name}>{titleOf(action)}</span>
        <span className={styles.stands}>
          {action.number !== "" && `${text.row(action.row)} · `}
          {action.overdue && (
            <>
              <span className={styles.overdue}>{text.overdueBy(action.daysOverdue)}</span> ·{" "}
            </>
          )}
          {text.standing(action.status)}
        </span>
      </Line>
      {why && (
        <>
          <h4 className={styles.whyTitle}>{text.why(why.heading)}</h4>
          <ul className={styles.why}>
            {why.lines.map((sentence) => (
              <li key={sentence}>{sentence}</li>
            ))}
          </ul>
        </>
      )}
    </div>
  );
}
