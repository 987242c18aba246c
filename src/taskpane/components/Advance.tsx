import { makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import type { Progress } from "../../excel/pace";

const useStyles = makeStyles({
  // As Fluent's ProgressBar looks, which brings 3 kB, most of it to move other things as well.
  track: {
    flexGrow: 1,
    height: "2px",
    overflow: "hidden",
    borderRadius: tokens.borderRadiusMedium,
    backgroundColor: tokens.colorNeutralBackground6,
    "@media (forced-colors: active)": { backgroundColor: "CanvasText" },
  },
  bar: {
    height: "100%",
    borderRadius: "inherit",
    backgroundColor: tokens.colorCompoundBrandBackground,
    transitionProperty: "width",
    transitionDuration: "0.3s",
    "@media (forced-colors: active)": { backgroundColor: "Highlight" },
  },
  uncounted: {
    width: "33%",
    animationName: { from: { translate: "-100%" }, to: { translate: "300%" } },
    animationDuration: "3s",
    animationIterationCount: "infinite",
    animationTimingFunction: "linear",
    "@media (prefers-reduced-motion: reduce)": {
      width: "100%",
      animationName: { "0%, 100%": { opacity: 0.2 }, "50%": { opacity: 1 } },
    },
  },
});

/** How far a step is, where that can be counted. */
export function Advance({ name, part }: { name: string; part: Progress | null }) {
  const styles = useStyles();
  return (
    <div
      className={styles.track}
      role="progressbar"
      aria-label={name}
      aria-valuemin={part ? 0 : undefined}
      aria-valuemax={part?.of}
      aria-valuenow={part?.done}
    >
      <div
        className={part ? styles.bar : mergeClasses(styles.bar, styles.uncounted)}
        style={part ? { width: `${(100 * part.done) / part.of}%` } : undefined}
      />
    </div>
  );
}
