import { invalidArgument } from "./host-error";
import { HostObject, type Argument } from "./host-object";
import type { Json } from "./protocol";

/** A text argument. Throws InvalidArgument. */
export function textOf(value: Argument | undefined, name: string): string {
  if (typeof value !== "string") throw invalidArgument(`${name} must be text`);
  return value;
}

/** A whole number. Throws InvalidArgument. */
export function wholeNumberOf(value: Argument | undefined, name: string): number {
  if (typeof value !== "number" || !Number.isInteger(value)) {
    throw invalidArgument(`${name} must be a whole number`);
  }
  return value;
}

/** A number of at least 0. Throws InvalidArgument. */
export function sizeOf(value: Argument | undefined, name: string): number {
  if (typeof value !== "number" || !(value >= 0)) throw invalidArgument(`${name} must be 0 or more`);
  return value;
}

/** True or false. Throws InvalidArgument. */
export function booleanOf(value: Argument | undefined, name: string): boolean {
  if (typeof value !== "boolean") throw invalidArgument(`${name} must be true or false`);
  return value;
}

/** One of the given texts. Throws InvalidArgument. */
export function oneOf<T extends string>(value: Argument | undefined, allowed: readonly T[], name: string): T {
  const found = allowed.find((choice) => choice === value);
  if (found === undefined) throw invalidArgument(`${name} must be one of ${allowed.join(", ")}`);
  return found;
}

/** A plain object's entries. Throws InvalidArgument. */
export function recordOf(value: Argument | undefined, name: string): Record<string, Json> {
  if (typeof value !== "object" || value === null || Array.isArray(value) || value instanceof HostObject) {
    throw invalidArgument(`${name} must be an object`);
  }
  return value;
}
