import {
  Button,
  makeStyles,
  MessageBar,
  MessageBarBody,
  ProgressBar,
  tokens,
} from "@fluentui/react-components";
import { useEffect, useRef } from "react";
import type { Pane } from "../state/usePane";
import { text } from "../text";

const useStyles = makeStyles({
  // Room for a line is kept, so that nothing below jumps when the words change. It stays in sight above a long list, whose
  // buttons it answers too, unless the pane is as low as at a high zoom.
  outcome: {
    position: "sticky",
    top: 0,
    zIndex: 1,
    backgroundColor: tokens.colorNeutralBackground1,
    paddingTop: tokens.spacingVerticalXS,
    paddingBottom: tokens.spacingVerticalXS,
    "@media (max-height: 320px)": { position: "static" },
    minHeight: tokens.lineHeightBase300,
    display: "flex",
    flexDirection: "column",
    gap: tokens.spacingVerticalXS,
    overflowWrap: "anywhere",
  },
  running: { display: "flex", alignItems: "center", gap: tokens.spacingHorizontalS },
});

/** What is being done, and how the latest step ended. All but troubles is read out by `Said`. */
export function Outcome({ pane: { busy, part, done, trouble, cancel } }: { pane: Pane }) {
  const styles = useStyles();
  // What follows on the last part, as the review on the last rows, takes its time and cannot be counted.
  const isCounted = part !== null && part.done < part.of;
  const outcome = useRef<HTMLDivElement>(null);
  // “Stop”, “Undo the fix” and “Check again” go with what they are for; the way by keyboard goes on from what came of it.
  const hadFocus = document.hasFocus() && document.activeElement !== document.body;
  useEffect(() => {
    if (hadFocus && document.activeElement === document.body) outcome.current?.focus({ preventScroll: true });
  });
  return (
    <div className={styles.outcome} ref={outcome} tabIndex={-1}>
      <div>{busy ?? done}</div>
      {busy !== null && (
        <div className={styles.running}>
          <ProgressBar aria-label={busy} {...(isCounted ? { value: part.done, max: part.of } : {})} />
          {part !== null && (
            <Button size="small" onClick={cancel}>
              {text.stop}
            </Button>
          )}
        </div>
      )}
      <div role="alert">
        {trouble !== null && (
          <MessageBar intent="error" layout="multiline">
            <MessageBarBody>{trouble.message}</MessageBarBody>
          </MessageBar>
        )}
      </div>
    </div>
  );
}
