/** What Excel may do with a request instead of carrying it out and saying so. */
import type { ExcelHost, Silence } from "../../src/host/excel-host";

/** Errors that Excel gives before it has done anything of a request. */
const REFUSALS = [
  "RequestPayloadSizeLimitExceeded",
  "AccessDenied",
  "InvalidOperationInCellEditMode",
  "ItemNotFound",
  "InvalidReference",
  "InvalidArgument",
  "ServiceNotAvailable",
  "ActivityLimitReached",
  "GeneralException",
];

export interface Trial {
  error: string;
  /** How many actions of the request are done before it. */
  after?: number;
  silence?: Silence;
}

/** All that may come of a request of so many actions. */
export function trialsOf(actions: number, stopsAnywhere = false): Trial[] {
  const every = Array.from({ length: actions + 1 }, (_, place) => place);
  const some = [0, 1, 2, 3, Math.floor(actions / 2), actions - 1, actions];
  const places = new Set(stopsAnywhere ? every : some);
  return [
    ...REFUSALS.map((error) => ({ error, after: 0 })),
    { error: "ResponsePayloadSizeLimitExceeded", after: actions },
    ...[...places].map((after) => ({ error: "RequestAborted", after })),
    { error: "lost", silence: "lost" },
    { error: "held", silence: "held" },
  ];
}

/** Has the request of that number go so. */
export function arrange(host: ExcelHost, request: number, { error, after, silence }: Trial): void {
  if (silence) host.silenceAt(request, silence);
  else host.failAt(request, { code: error, message: "In Excel's own words.", afterActions: after });
}

/** Errors in a few words; those that came at several places in one. */
export function inShort(errors: readonly string[]): string {
  const isAll = REFUSALS.every((refusal) => errors.includes(refusal));
  const named = isAll ? ["any refusal", ...errors.filter((error) => !REFUSALS.includes(error))] : errors;
  const places = named
    .flatMap((error) => /^RequestAborted(?: after (\d+))?$/.exec(error) ?? [])
    .filter(Number);
  const others = named.filter((error) => !error.startsWith("RequestAborted after"));
  const stops = places.length > 0 ? [`RequestAborted after ${places[0]} to ${places.at(-1)}`] : [];
  return [...others, ...stops].join(", ").replaceAll("PayloadSizeLimitExceeded", "TooLarge");
}
