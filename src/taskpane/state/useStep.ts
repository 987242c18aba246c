import { useRef, useState } from "react";
import type { Progress } from "../../excel/asking/pace";
import { ExcelTrouble } from "../../excel/asking/trouble";
import { text } from "../text";

/** What the pane is doing, and how the latest step ended. */
export interface StepState {
  /** What is being done, in words. */
  busy: string | null;
  /** How far it is, where that can be told. */
  part: Progress | null;
  /** What the latest step did, in words. */
  done: string;
  /** Why the latest step failed, and Excel's or our code for it. */
  trouble: { code: string; message: string } | null;
}

export interface Step {
  signal: AbortSignal;
  onProgress(part: Progress): void;
}

const IDLE: StepState = { busy: null, part: null, done: "", trouble: null };

/** Runs one step at a time, tells how it goes, and can stop it. */
export function useStep() {
  const [state, setState] = useState(IDLE);
  const stopper = useRef<AbortController>(undefined);
  /** Resolves when the step that is running is over. */
  const running = useRef<Promise<unknown>>(undefined);

  /**
   * Runs a step, which returns what it did in words, and resolves with whether it went well. The ribbon's buttons can be
   * pressed at any time: while a step runs, another waits for it.
   */
  function run(busy: string, step: (step: Step) => Promise<string>): Promise<boolean> {
    const mine =
      running.current === undefined ? runNow(busy, step) : running.current.then(() => runNow(busy, step));
    running.current = mine;
    void mine.then(() => {
      if (running.current === mine) running.current = undefined;
    });
    return mine;
  }

  async function runNow(busy: string, step: (step: Step) => Promise<string>): Promise<boolean> {
    const controller = new AbortController();
    stopper.current = controller;
    setState({ ...IDLE, busy });
    try {
      const done = await step({
        signal: controller.signal,
        onProgress: (part) => setState((before) => ({ ...before, part })),
      });
      // What was told meanwhile, quietly, stays.
      setState(({ trouble }) => ({ ...IDLE, done, trouble }));
      return true;
    } catch (error) {
      setState({ ...IDLE, trouble: troubleOf(error) });
      return false;
    }
  }

  /** Runs what is done at once, such as going to a cell: only its trouble is told. */
  async function quietly(step: () => Promise<unknown>): Promise<void> {
    try {
      await step();
    } catch (error) {
      setState((before) => ({ ...before, trouble: troubleOf(error) }));
    }
  }

  return {
    ...state,
    run,
    quietly,
    cancel: () => stopper.current?.abort(),
    tell: (done: string) => setState({ ...IDLE, done }),
  };
}

export type Steps = ReturnType<typeof useStep>;

function troubleOf(error: unknown): StepState["trouble"] {
  if (error instanceof ExcelTrouble) return { code: error.code, message: error.message };
  return {
    code: "unexpected",
    message: text.unexpected(error instanceof Error ? error.message : String(error)),
  };
}
