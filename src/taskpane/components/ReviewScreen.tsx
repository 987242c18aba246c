import { Button } from "@fluentui/react-components";
import { useDeferredValue, useRef } from "react";
import type { CalendarDay } from "../../plan/calendar";
import type { Pane } from "../state/usePane";
import { text } from "../text";
import { AsAtField } from "./AsAtField";
import { Found } from "./Found";
import { HighlightLegend } from "./HighlightLegend";
import { NoPlan } from "./NoPlan";
import type { Ways } from "./Opener";
import { Outcome } from "./Outcome";
import { ReviewButtons } from "./ReviewButtons";
import { ReviewShown } from "./ReviewShown";
import { ScreenFrame } from "./ScreenFrame";
import { StaleBar } from "./StaleBar";

export interface ReviewScreenProps {
  pane: Pane;
  today: CalendarDay;
  ways: Ways;
}

/** What was found, the day and the one button that checks it, then the review and what can be done with it. */
export function ReviewScreen({ pane, today, ways }: ReviewScreenProps) {
  const { review, busy, day } = pane;
  const shown = pane.isAsked ? review : null;
  // The list comes after what stands above it: drawn in one go they would hold the pane up.
  const listed = useDeferredValue(shown);
  const { isNoPlan } = pane;
  const validate = useRef<HTMLButtonElement>(null);

  async function insertSample() {
    // The button for it goes; what comes next takes the focus.
    if (await pane.insertSample()) validate.current?.focus();
  }

  return (
    <ScreenFrame title={text.title}>
      {review && !isNoPlan && <Found pane={pane} review={review} ways={ways} />}
      <AsAtField
        value={pane.asAt}
        isDay={day !== null}
        offered={daysOffered(pane, today)}
        onChange={pane.setAsAt}
      />
      <Button
        ref={validate}
        appearance="primary"
        disabledFocusable={busy !== null || day === null}
        onClick={() => pane.validate()}
      >
        {text.validate}
      </Button>
      {shown && <ReviewButtons pane={pane} review={shown} />}
      {shown && <HighlightLegend actions={shown.actions} />}
      <Outcome pane={pane} />
      {isNoPlan && <NoPlan disabled={busy !== null} ways={ways} onInsertSample={() => void insertSample()} />}
      {shown && pane.isStale && (
        <StaleBar disabled={busy !== null} onCheck={() => pane.validate(shown.plan.sheet)} />
      )}
      {shown && listed && <ReviewShown pane={pane} review={listed} />}
    </ScreenFrame>
  );
}

/** The day on the plan's own sheet, that of the last report, and today; a day that is two of them goes by the later. */
function daysOffered({ review, lastReport }: Pane, today: CalendarDay): Map<CalendarDay, string> {
  const onSheet = review?.plan.suggestedAsAt ?? null;
  return new Map([
    ...(onSheet === null ? [] : [[onSheet, text.usePlanDay(onSheet)] as const]),
    ...(lastReport === null ? [] : [[lastReport, text.useLastReport(lastReport)] as const]),
    [today, text.useToday],
  ]);
}
