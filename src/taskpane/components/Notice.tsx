import { makeStyles, mergeClasses, shorthands, tokens } from "@fluentui/react-components";
import { DiamondDismissFilled } from "@fluentui/react-icons/svg/diamond-dismiss";
import { InfoFilled } from "@fluentui/react-icons/svg/info";
import type { ReactNode } from "react";

const useStyles = makeStyles({
  // As Fluent's MessageBar looks, which brings 2 kB for moving and for layouts that are not used here.
  notice: {
    display: "grid",
    gridTemplateColumns: "auto 1fr",
    columnGap: tokens.spacingHorizontalS,
    padding: `${tokens.spacingVerticalMNudge} ${tokens.spacingHorizontalM} ${tokens.spacingVerticalS}`,
    ...shorthands.border("1px", "solid", tokens.colorNeutralStroke1),
    borderRadius: tokens.borderRadiusMedium,
    backgroundColor: tokens.colorNeutralBackground3,
  },
  icon: { fontSize: tokens.fontSizeBase500, lineHeight: 0, color: tokens.colorNeutralForeground3 },
  error: {
    backgroundColor: tokens.colorStatusDangerBackground1,
    ...shorthands.borderColor(tokens.colorStatusDangerBorder1),
  },
  errorIcon: { color: tokens.colorStatusDangerForeground1 },
  action: {
    gridColumnStart: 1,
    gridColumnEnd: 3,
    justifySelf: "end",
    marginTop: tokens.spacingVerticalMNudge,
  },
});

export interface NoticeProps {
  isError?: boolean;
  /** What can be done about it. */
  action?: ReactNode;
  children: ReactNode;
}

/** Something that stands apart from the rest: that a step has failed, or that the sheet has changed. */
export function Notice({ isError = false, action, children }: NoticeProps) {
  const styles = useStyles();
  const Symbol = isError ? DiamondDismissFilled : InfoFilled;
  return (
    <div className={mergeClasses(styles.notice, isError && styles.error)}>
      <div className={mergeClasses(styles.icon, isError && styles.errorIcon)}>
        <Symbol />
      </div>
      <div>{children}</div>
      {action !== undefined && <div className={styles.action}>{action}</div>}
    </div>
  );
}
