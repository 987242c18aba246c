/** The ribbon's buttons that call a function of the add-in, as office.js hears of them and answers on a Mac. */

/** By which office.js asks to hear of presses, and says that one is over. */
const PRESSED = 39;
const OVER = 94;

/** The message's method: to carry something out, or to hear of an event. */
const EXECUTE = 1;
const REGISTER = 2;

export interface RibbonMessage {
  readonly methodId: number;
  readonly callbackId: string;
  readonly params?: { readonly id?: number; readonly apiArgs?: readonly unknown[] };
}

export class Ribbon {
  private readonly waiting = new Map<string, (status: unknown) => void>();
  private tell: ((pressed: unknown[]) => void) | undefined;
  private presses = 0;

  /**
   * Presses a button that calls that function. Resolves when the add-in says that it is over; rejects where office.js
   * knows no such function, or where the add-in has not said yet that it listens.
   */
  async press(functionName: string): Promise<void> {
    if (!this.tell) throw new Error("The add-in does not listen to the ribbon yet.");
    const id = String((this.presses += 1));
    const over = new Promise<unknown>((resolve) => this.waiting.set(id, resolve));
    this.tell([[id, functionName, "{}"], PRESSED]);
    const status = await over;
    if (status !== 0) throw new Error(`The add-in has no function “${functionName}” (${String(status)}).`);
  }

  /** Takes a message of office.js that is about the ribbon, and tells whether it was one. */
  hears({ methodId, params }: RibbonMessage, tell: (pressed: unknown[]) => void): boolean {
    if (methodId === REGISTER && params?.id === PRESSED) {
      this.tell = tell;
      return true;
    }
    if (methodId !== EXECUTE || params?.id !== OVER) return false;
    const [id, status] = params.apiArgs ?? [];
    this.waiting.get(String(id))?.(status);
    this.waiting.delete(String(id));
    return true;
  }
}
