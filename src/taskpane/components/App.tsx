import { Button, makeStyles, Subtitle2, tokens } from "@fluentui/react-components";
import type { CalendarDay } from "../../plan/calendar";
import type { PaneActions } from "../pane-actions";
import { text } from "../text";
import { useReview } from "../useReview";
import { AsAtField } from "./AsAtField";
import { Outcome } from "./Outcome";
import { ReviewButtons } from "./ReviewButtons";
import { ReviewShown } from "./ReviewShown";

const useStyles = makeStyles({
  pane: {
    display: "flex",
    flexDirection: "column",
    gap: tokens.spacingVerticalM,
    padding: tokens.spacingHorizontalL,
  },
  // Excel lays its own menu over the top right corner.
  title: { margin: 0, paddingRight: "40px" },
});

export interface AppProps {
  actions: PaneActions;
  today: CalendarDay;
}

/** The pane: the day and the one button that reads the plan, then the review and what can be done with it. */
export function App({ actions, today }: AppProps) {
  const styles = useStyles();
  const pane = useReview(actions, today);
  const busy = pane.busy !== null;
  return (
    <main className={styles.pane}>
      <Subtitle2 as="h1" className={styles.title}>
        {text.title}
      </Subtitle2>
      <AsAtField value={pane.asAt} isDay={pane.hasDay} onChange={pane.setAsAt} />
      <Button appearance="primary" disabledFocusable={busy || !pane.hasDay} onClick={() => pane.validate()}>
        {text.validate}
      </Button>
      {pane.review && (
        <ReviewButtons
          busy={busy}
          hasDay={pane.hasDay}
          onHighlight={pane.highlight}
          onClear={pane.clearHighlights}
          onSummarise={pane.summarise}
        />
      )}
      <Outcome busy={pane.busy} done={pane.done} trouble={pane.trouble} />
      {pane.review && (
        <ReviewShown review={pane.review} chosenDay={pane.asAt} busy={busy} onUseDay={pane.validate} />
      )}
    </main>
  );
}
