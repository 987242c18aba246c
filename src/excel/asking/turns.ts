/** Has long work done in turns with all else that the pane has to do: show what was told, hear a press on “Stop”. */
import type { Steps } from "../../plan/steps";
import { checkStop, type Waiting } from "./pace";

/** Milliseconds of work in a turn: too short to be felt, long enough for the others' turns to cost little. */
const TURN = 12;

/**
 * The result of the work. Others have a turn before it begins and, when it is long, again and again.
 * @throws ExcelTrouble "cancelled" once it is to stop
 */
export async function inTurns<Result>(steps: Steps<Result>, { signal }: Waiting = {}): Promise<Result> {
  for (;;) {
    await turnOfOthers();
    checkStop(signal);
    const end = performance.now() + TURN;
    do {
      const step = steps.next();
      if (step.done === true) return step.value;
    } while (performance.now() < end);
  }
}

/**
 * Resolves when what was waiting has had its turn. A timer would be slower (4 ms at the least), and in a pane that is not in
 * sight, as when a ribbon button is pressed, it comes once a second.
 */
function turnOfOthers(): Promise<void> {
  return new Promise((resolve) => {
    const { port1, port2 } = new MessageChannel();
    port1.onmessage = () => {
      // An open one would keep the command from ending.
      port1.close();
      resolve();
    };
    port2.postMessage(null);
  });
}
