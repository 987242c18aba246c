/** A symbol for each word, told apart by shape and not by colour alone. */
import type { FluentIcon } from "@fluentui/react-icons";
import { CalendarCancelRegular } from "@fluentui/react-icons/svg/calendar-cancel";
import { CheckmarkCircleRegular } from "@fluentui/react-icons/svg/checkmark-circle";
import { CircleRegular } from "@fluentui/react-icons/svg/circle";
import { CircleHalfFillRegular } from "@fluentui/react-icons/svg/circle-half-fill";
import { CircleOffRegular } from "@fluentui/react-icons/svg/circle-off";
import { ClockRegular } from "@fluentui/react-icons/svg/clock";
import { DismissCircleRegular } from "@fluentui/react-icons/svg/dismiss-circle";
import { ErrorCircleRegular } from "@fluentui/react-icons/svg/error-circle";
import { LightbulbRegular } from "@fluentui/react-icons/svg/lightbulb";
import { PlayCircleRegular } from "@fluentui/react-icons/svg/play-circle";
import { QuestionCircleRegular } from "@fluentui/react-icons/svg/question-circle";
import { TargetRegular } from "@fluentui/react-icons/svg/target";
import { WarningRegular } from "@fluentui/react-icons/svg/warning";
import type { Status } from "../plan/plan";
import type { Severity } from "../plan/rules/finding";

export const STATUS_SYMBOLS: Record<Status, FluentIcon> = {
  complete: CheckmarkCircleRegular,
  partial: CircleHalfFillRegular,
  "on-target": TargetRegular,
  "in-progress": PlayCircleRegular,
  delayed: ClockRegular,
  "not-started": CircleRegular,
  dropped: DismissCircleRegular,
  "not-stated": QuestionCircleRegular,
  blank: CircleOffRegular,
};

export const OVERDUE_SYMBOL = CalendarCancelRegular;

export const SEVERITY_SYMBOLS: Record<Severity, FluentIcon> = {
  error: ErrorCircleRegular,
  warning: WarningRegular,
  suggestion: LightbulbRegular,
};
