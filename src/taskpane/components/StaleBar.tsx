import { Button, MessageBar, MessageBarActions, MessageBarBody } from "@fluentui/react-components";
import { text } from "../text";

/** Says quietly that the sheet has changed since it was read. */
export function StaleBar({ disabled, onCheck }: { disabled: boolean; onCheck(): void }) {
  return (
    <MessageBar layout="multiline" intent="info">
      <MessageBarBody>{text.stale}</MessageBarBody>
      <MessageBarActions>
        <Button size="small" disabledFocusable={disabled} onClick={onCheck}>
          {text.checkAgain}
        </Button>
      </MessageBarActions>
    </MessageBar>
  );
}
