import { makeStyles, tokens } from "@fluentui/react-components";
import { text } from "../../text";

const useStyles = makeStyles({
  title: {
    margin: 0,
    fontSize: "inherit",
    fontWeight: tokens.fontWeightSemibold,
    paddingTop: tokens.spacingVerticalS,
    paddingBottom: tokens.spacingVerticalXS,
  },
});

/** Stands above what was noticed of the plan as a whole. */
export function PlanItem() {
  return <h3 className={useStyles().title}>{text.ofThePlan}</h3>;
}
