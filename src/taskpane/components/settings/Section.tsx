import { makeStyles, tokens } from "@fluentui/react-components";
import type { ReactNode, Ref } from "react";

const useStyles = makeStyles({
  section: {
    borderTop: `1px solid ${tokens.colorNeutralStroke2}`,
    paddingTop: tokens.spacingVerticalS,
    "& > summary": { cursor: "pointer", fontWeight: tokens.fontWeightSemibold },
  },
  content: {
    display: "flex",
    flexDirection: "column",
    gap: tokens.spacingVerticalM,
    paddingTop: tokens.spacingVerticalM,
  },
});

export interface SectionProps {
  title: string;
  ref?: Ref<HTMLDetailsElement>;
  children: ReactNode;
}

/** A part of the settings, closed until its title is pressed. */
export function Section({ title, ref, children }: SectionProps) {
  const styles = useStyles();
  return (
    <details className={styles.section} ref={ref}>
      <summary>{title}</summary>
      <div className={styles.content}>{children}</div>
    </details>
  );
}
