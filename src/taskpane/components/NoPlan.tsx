import { Button } from "@fluentui/react-components";
import { text } from "../text";

/** What can be done where no plan was found; what was looked for has been told. */
export function NoPlan({ disabled, onChoose }: { disabled: boolean; onChoose(): void }) {
  return (
    <Button disabledFocusable={disabled} onClick={onChoose}>
      {text.chooseHeadings}
    </Button>
  );
}
