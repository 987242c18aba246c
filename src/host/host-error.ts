/** An error that the host reports to office.js, with one of Excel's codes. */
export class HostError extends Error {
  override readonly name = "HostError";

  constructor(
    readonly code: string,
    message: string,
  ) {
    super(message);
  }
}

/** InvalidArgument: Excel's answer to an argument of a wrong type, shape or value. */
export function invalidArgument(detail: string): HostError {
  return new HostError(
    "InvalidArgument",
    `The argument is invalid or missing or has an incorrect format: ${detail}.`,
  );
}

/** ItemNotFound: the thing asked for does not exist. */
export function itemNotFound(what: string): HostError {
  return new HostError("ItemNotFound", `The requested resource doesn't exist: ${what}.`);
}

/** AccessDenied: the sheet or the workbook is protected. */
export function accessDenied(what: string): HostError {
  return new HostError("AccessDenied", `You cannot perform the requested operation: ${what}.`);
}

/** ApiNotFound: Excel may know it, the stand-in host does not. */
export function notImitated(member: string): HostError {
  return new HostError("ApiNotFound", `The stand-in host does not imitate ${member}.`);
}
