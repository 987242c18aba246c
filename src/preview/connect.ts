/** The one script that the server puts before office.js in the pane's page: Excel is what holds the frame. */
import type { PreviewWindow } from "./preview-window";

(window.parent as PreviewWindow).connectPane(window);
