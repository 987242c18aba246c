/** Long reading: how far it is, and whether it is to stop. */
import { ExcelTrouble } from "./trouble";

export interface Waiting {
  /** Stops the reading before its next block, and the review between two steps of it. */
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

/** @throws ExcelTrouble "cancelled" once it is to stop */
export function checkStop(signal: AbortSignal | undefined): void {
  if (signal?.aborted) throw new ExcelTrouble("cancelled", "Stopped. Nothing was changed.");
}

/** The pace of reading so many rows for one who waits. */
export function paceOf({ signal, onProgress }: Waiting, of: number): Pace {
  let done = 0;
  return {
    check: () => checkStop(signal),
    read: (rows) => {
      done += rows;
      onProgress?.({ done, of });
    },
  };
}
