import { makeStyles, MessageBar, MessageBarBody, tokens } from "@fluentui/react-components";

const useStyles = makeStyles({
  // Room for a line is kept, so that nothing below jumps when the words change.
  outcome: { minHeight: tokens.lineHeightBase300 },
});

export interface OutcomeProps {
  busy: string | null;
  done: string;
  trouble: string | null;
}

/** What is being done, and how the latest step ended; both regions stay in the page so that changes are read out. */
export function Outcome({ busy, done, trouble }: OutcomeProps) {
  const styles = useStyles();
  return (
    <div className={styles.outcome}>
      <div role="status">{busy ?? done}</div>
      <div role="alert">
        {trouble !== null && (
          <MessageBar intent="error" layout="multiline">
            <MessageBarBody>{trouble}</MessageBarBody>
          </MessageBar>
        )}
      </div>
    </div>
  );
}
