import { makeStyles } from "@fluentui/react-components";
import type { Pane } from "../state/usePane";

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
 * What is being done and what the latest step did, for screen readers. It stays while screens come and go: words that
 * come along with their region, as on the way back to the review, are not read out.
 */
export function Said({ pane: { busy, done } }: { pane: Pane }) {
  return (
    <div role="status" className={useStyles().heard}>
      {busy ?? done}
    </div>
  );
}
