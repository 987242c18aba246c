/**
 * Lets whoever works in the pane keep the keyboard there. The grid takes it for its cell editor when something is first
 * selected in it, also where the pane selects; only a pointer in the grid is to bring it over.
 */
export function keepFocusFrom(grid: HTMLElement): void {
  let isPointedAt = false;
  grid.addEventListener("pointerdown", () => (isPointedAt = true), true);
  // The page loses the focus to the frame.
  window.addEventListener("blur", () => (isPointedAt = false));
  const { focus } = HTMLElement.prototype;
  HTMLElement.prototype.focus = function (options) {
    const isInPane = document.activeElement instanceof HTMLIFrameElement;
    if (isInPane && !isPointedAt && grid.contains(this)) return;
    focus.call(this, options);
  };
}
