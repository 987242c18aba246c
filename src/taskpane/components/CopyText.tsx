import { Button } from "@fluentui/react-components";
import { copy } from "../clipboard";
import type { Pane } from "../state/usePane";
import { text } from "../text";

export interface CopyTextProps {
  pane: Pane;
  name: string;
  /** Makes the text when it is wanted. */
  textOf(): string;
}

/** Copies a text for an e-mail or a report; nothing is sent. */
export function CopyText({ pane, name, textOf }: CopyTextProps) {
  return (
    <Button
      size="small"
      disabledFocusable={pane.busy !== null}
      onClick={() => {
        void copy(textOf()).then((isCopied) => pane.tell(isCopied ? text.copied : text.notCopied));
      }}
    >
      {name}
    </Button>
  );
}
