import { Button, MessageBar, MessageBarActions, MessageBarBody } from "@fluentui/react-components";
import type { CalendarDay } from "../../plan/calendar";
import { text } from "../text";

export interface SuggestedDayProps {
  day: CalendarDay | null;
  /** The day in the field. */
  chosen: string;
  disabled: boolean;
  onUse(day: CalendarDay): void;
}

/** Offers the day that the sheet gives for itself, where another one is chosen. */
export function SuggestedDay({ day, chosen, disabled, onUse }: SuggestedDayProps) {
  if (day === null || day === chosen) return null;
  return (
    <MessageBar layout="multiline">
      <MessageBarBody>{text.suggestedAsAt(day)}</MessageBarBody>
      <MessageBarActions>
        <Button size="small" disabledFocusable={disabled} onClick={() => onUse(day)}>
          {text.useDay(day)}
        </Button>
      </MessageBarActions>
    </MessageBar>
  );
}
