import { Button } from "@fluentui/react-components";
import { findingsAsText, leadAsText } from "../../plan/findings-text";
import type { Review } from "../../plan/review";
import type { Finding } from "../../plan/rules/finding";
import type { Pane } from "../state/usePane";
import { copy } from "../clipboard";
import { text } from "../text";

export interface CopyButtonProps {
  pane: Pane;
  review: Review;
  /** Those that are shown. */
  findings: readonly Finding[];
  /** The lead whose list is wanted; null for the findings as they are shown. */
  lead: string | null;
}

/** Copies the findings, or one lead's list, as text for an e-mail; nothing is sent. */
export function CopyButton({ pane, review, findings, lead }: CopyButtonProps) {
  return (
    <Button
      size="small"
      disabledFocusable={pane.busy !== null}
      onClick={() => {
        const list = lead === null ? findingsAsText(review, findings) : leadAsText(review, lead);
        void copy(list).then((isCopied) => pane.tell(isCopied ? text.copied : text.notCopied));
      }}
    >
      {lead === null ? text.copyFindings : text.copyLead(lead)}
    </Button>
  );
}
