import { makeStyles } from "@fluentui/react-components";
import type { Pane } from "../state/usePane";
import { text } from "../text";

const useStyles = makeStyles({
  heard: {
    position: "absolute",
    top: 0,
    width: "1px",
    height: "1px",
    overflow: "hidden",
    clipPath: "inset(50%)",
    whiteSpace: "nowrap",
  },
});

/**
 * What is being done, what the latest step did and that the sheet has changed, for screen readers. It stays while screens
 * come and go: words that come along with their region, as on the way back to the review, are not read out.
 */
export function Said({ pane: { busy, done, isAsked, isStale } }: { pane: Pane }) {
  const { heard } = useStyles();
  return (
    <>
      <div role="status" className={heard}>
        {busy ?? done}
      </div>
      <div aria-live="polite" className={heard}>
        {isAsked && isStale && text.stale}
      </div>
    </>
  );
}
