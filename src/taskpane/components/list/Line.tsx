import { makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import type { ReactNode } from "react";

const useStyles = makeStyles({
  main: {
    display: "flex",
    alignItems: "flex-start",
    gap: tokens.spacingHorizontalS,
    width: "100%",
    boxSizing: "border-box",
    padding: `${tokens.spacingVerticalS} ${tokens.spacingHorizontalXS}`,
    border: "none",
    borderRadius: tokens.borderRadiusMedium,
    background: "none",
    color: "inherit",
    font: "inherit",
    textAlign: "start",
    cursor: "pointer",
    ":hover": { backgroundColor: tokens.colorSubtleBackgroundHover },
    ":focus-visible": { outline: `2px solid ${tokens.colorStrokeFocus2}`, outlineOffset: "-2px" },
  },
  // No darker: the colour of a warning could not be read on it.
  isOpen: { backgroundColor: tokens.colorSubtleBackgroundHover },
  symbol: { flexShrink: 0, fontSize: "18px", lineHeight: 0, paddingTop: "1px" },
  // The words come from cells: a long address or code must not widen the pane.
  words: { flexGrow: 1, minWidth: 0, overflowWrap: "anywhere" },
});

export interface LineProps {
  symbol: ReactNode;
  children: ReactNode;
  tabIndex: number;
  isOpen: boolean;
  onPress(): void;
}

/** The part of a line that is pressed: a symbol, and words beside it. */
export function Line({ symbol, children, tabIndex, isOpen, onPress }: LineProps) {
  const styles = useStyles();
  return (
    <button
      type="button"
      data-main
      className={mergeClasses(styles.main, isOpen && styles.isOpen)}
      tabIndex={tabIndex}
      aria-expanded={isOpen}
      onClick={onPress}
    >
      <span className={styles.symbol}>{symbol}</span>
      <span className={styles.words}>{children}</span>
    </button>
  );
}
