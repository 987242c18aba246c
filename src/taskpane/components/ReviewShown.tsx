import { makeStyles, Text, tokens } from "@fluentui/react-components";
import type { CalendarDay } from "../../plan/calendar";
import type { Review } from "../../plan/review";
import { summarise } from "../../plan/summary";
import { mostSeriousFirst } from "../findings";
import { text } from "../text";
import { Counts } from "./Counts";
import { FindingsList } from "./FindingsList";
import { SuggestedDay } from "./SuggestedDay";

const useStyles = makeStyles({
  review: { display: "flex", flexDirection: "column", gap: tokens.spacingVerticalL },
});

export interface ReviewShownProps {
  review: Review;
  /** The day in the field, which may no longer be the review's. */
  chosenDay: string;
  busy: boolean;
  onUseDay(day: CalendarDay): void;
}

/** What was read, where its actions stand, and what the rules noticed. */
export function ReviewShown({ review, chosenDay, busy, onUseDay }: ReviewShownProps) {
  const styles = useStyles();
  const { plan, asAt, findings } = review;
  return (
    <section className={styles.review} aria-label={text.review}>
      <Text>{text.found(plan.actions.length, plan.sheet, plan.headerRow)}</Text>
      <SuggestedDay day={plan.suggestedAsAt} chosen={chosenDay} disabled={busy} onUse={onUseDay} />
      <Counts asAt={asAt} summary={summarise(review)} />
      <FindingsList findings={mostSeriousFirst(findings)} />
    </section>
  );
}
