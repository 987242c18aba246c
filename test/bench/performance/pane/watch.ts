/** What is watched in the page from its very start; the browser is given this function as text. */
export interface Watched {
  /** Milliseconds from the navigation to the button that can be pressed; 0 until then. */
  usable: number;
  /** The same for the findings. */
  found: number;
  /** Each time for which the page could not answer: when it began and how long it was. */
  pauses: { start: number; duration: number }[];
}

declare global {
  interface Window {
    watched: Watched;
  }
}

/** Looks, frame by frame, for a button of that name and for the heading of the findings, and notes every pause. */
export function watch(button: string): void {
  const watched: Watched = { usable: 0, found: 0, pauses: [] };
  window.watched = watched;
  new PerformanceObserver((list) => {
    for (const { startTime, duration } of list.getEntries())
      watched.pauses.push({ start: startTime, duration });
  }).observe({ type: "longtask", buffered: true });
  const isThere = (xpath: string) =>
    document.evaluate(`boolean(${xpath})`, document, null, XPathResult.BOOLEAN_TYPE).booleanValue;
  const look = () => {
    if (!watched.usable && isThere(`//button[not(@disabled)][contains(.,"${button}")]`)) {
      watched.usable = performance.now();
    }
    if (!watched.found && isThere('//*[starts-with(text(),"Findings (")]')) watched.found = performance.now();
    requestAnimationFrame(look);
  };
  requestAnimationFrame(look);
}
