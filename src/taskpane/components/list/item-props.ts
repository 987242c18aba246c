import type { Review } from "../../../plan/review";
import type { Pane } from "../../state/usePane";

/** What each line of the list is given. */
export interface ItemProps {
  pane: Pane;
  review: Review;
  /** 0 for the one line that the Tab key stops at. */
  tabIndex: number;
  isOpen: boolean;
  onPress(): void;
}
