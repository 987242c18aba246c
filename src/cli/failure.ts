/** How the command ends. */
export const EXIT = { reviewed: 0, failOn: 1, usage: 2, unreadable: 3, noPlan: 4 } as const;

/** Ends the command with one sentence on standard error. */
export class CommandFailure extends Error {
  override readonly name = "CommandFailure";
  constructor(
    readonly exitCode: number,
    message: string,
  ) {
    super(message);
  }
}
