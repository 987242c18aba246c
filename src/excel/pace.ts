/** Long reading: how far it is, and whether it is to stop. */
import { ExcelTrouble } from "./trouble";

export interface Waiting {
  /** Stops the reading before its next block. */
  signal?: AbortSignal;
  /** Called after each block with the rows read so far, of those that there may be. */
  onProgress?: (part: Progress) => void;
}

export interface Progress {
  done: number;
  of: number;
}

/** What the reading asks and tells as it goes. */
export interface Pace {
  /** Asked before each block, and at the end. @throws ExcelTrouble "cancelled" once it is to stop */
  check(): void;
  /** Called when so many more rows have been read. */
  read(rows: number): void;
}

/** The pace of reading so many rows for one who waits. */
export function paceOf({ signal, onProgress }: Waiting, of: number): Pace {
  let done = 0;
  return {
    check: () => {
      if (signal?.aborted) throw new ExcelTrouble("cancelled", "Stopped. Nothing was changed.");
    },
    read: (rows) => {
      done += rows;
      onProgress?.({ done, of });
    },
  };
}

/** Lets what was told be shown, and a press on “Stop” be heard, before more is reckoned. */
export function untilDrawn(): Promise<void> {
  return new Promise((resolve) => {
    setTimeout(resolve);
  });
}
