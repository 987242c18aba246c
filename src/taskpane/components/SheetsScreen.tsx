import { Button, makeStyles, tokens } from "@fluentui/react-components";
import { useEffect, useState } from "react";
import type { CalendarDay } from "../../plan/calendar";
import type { Review } from "../../plan/review";
import { openFindings } from "../../plan/rules/finding";
import type { Pane } from "../state/usePane";
import { text } from "../text";
import { Outcome } from "./Outcome";
import { ScreenFrame } from "./ScreenFrame";

const useStyles = makeStyles({
  hint: { margin: 0 },
  list: {
    display: "flex",
    flexDirection: "column",
    gap: tokens.spacingVerticalXS,
    margin: 0,
    padding: 0,
    listStyleType: "none",
  },
  sheet: { width: "100%", justifyContent: "flex-start", textAlign: "start" },
  words: { display: "block", overflowWrap: "anywhere" },
  stands: { display: "block", fontWeight: "normal", color: tokens.colorNeutralForeground2 },
});

export interface SheetsScreenProps {
  pane: Pane;
  asAt: CalendarDay;
  onBack(): void;
}

/** Every sheet that holds a plan, with how it stands; a press opens its review. They are checked as the screen opens. */
export function SheetsScreen({ pane, asAt, onBack }: SheetsScreenProps) {
  const styles = useStyles();
  const busy = pane.busy !== null;
  const [reviews, setReviews] = useState<readonly Review[]>([]);
  const check = () => void pane.validateAll(asAt, setReviews);
  useEffect(check, []);

  function open(sheet: string) {
    void pane.validate(sheet);
    onBack();
  }

  function leave() {
    pane.cancel();
    onBack();
  }

  return (
    <ScreenFrame title={text.sheetsTitle} onBack={leave}>
      <Outcome pane={pane} />
      {reviews.length > 0 && (
        <>
          <p className={styles.hint}>{text.sheetsHint}</p>
          <ul className={styles.list} aria-label={text.sheetsTitle}>
            {reviews.map(({ plan, actions, findings }) => (
              <li key={plan.sheet}>
                <Button className={styles.sheet} disabledFocusable={busy} onClick={() => open(plan.sheet)}>
                  <span className={styles.words}>
                    {plan.sheet}{" "}
                    <span className={styles.stands}>
                      {text.sheetStands(
                        actions.length,
                        actions.filter(({ overdue }) => overdue).length,
                        openFindings(findings).length,
                      )}
                    </span>
                  </span>
                </Button>
              </li>
            ))}
          </ul>
        </>
      )}
      <Button size="small" disabledFocusable={busy} onClick={check}>
        {text.checkAgain}
      </Button>
    </ScreenFrame>
  );
}
