import { Button, makeStyles, tokens } from "@fluentui/react-components";
import { text } from "../text";

const useStyles = makeStyles({
  buttons: { display: "flex", flexWrap: "wrap", gap: tokens.spacingHorizontalS },
  button: { flexGrow: 1 },
});

export interface ReviewButtonsProps {
  busy: boolean;
  /** Whether there is a day to review the plan as at. */
  hasDay: boolean;
  onHighlight(): void;
  onClear(): void;
  onSummarise(): void;
}

/** What can be done once there is a review. */
export function ReviewButtons({ busy, hasDay, onHighlight, onClear, onSummarise }: ReviewButtonsProps) {
  const styles = useStyles();
  // A button that is off keeps the keyboard's focus, so that it is not lost with every press.
  const button = (name: string, off: boolean, onClick: () => void) => (
    <Button size="small" className={styles.button} disabledFocusable={off} onClick={onClick}>
      {name}
    </Button>
  );
  return (
    <div className={styles.buttons}>
      {button(text.highlight, busy || !hasDay, onHighlight)}
      {button(text.clearHighlights, busy, onClear)}
      {button(text.summary, busy || !hasDay, onSummarise)}
    </div>
  );
}
