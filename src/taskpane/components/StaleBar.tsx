import { Button } from "@fluentui/react-components";
import { text } from "../text";
import { Notice } from "./Notice";

/** Says quietly that the sheet has changed since it was read. */
export function StaleBar({ disabled, onCheck }: { disabled: boolean; onCheck(): void }) {
  const check = (
    <Button size="small" disabledFocusable={disabled} onClick={onCheck}>
      {text.checkAgain}
    </Button>
  );
  return <Notice action={check}>{text.stale}</Notice>;
}
