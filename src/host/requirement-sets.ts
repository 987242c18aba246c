import { HostError } from "./host-error";
import type { HostObject } from "./host-object";

/** Throws ApiNotFound when a member of an object is of a later requirement set than is offered. */
export type Check = (object: HostObject, member: string) => void;

/** Whether a version such as "1.9" comes no later than another such as "1.14". */
export function isAtMost(version: string, offered: string): boolean {
  const [major = 0, minor = 0] = version.split(".").map(Number);
  const [offeredMajor = 0, offeredMinor = 0] = offered.split(".").map(Number);
  return major < offeredMajor || (major === offeredMajor && minor <= offeredMinor);
}

/** The check for a host that offers ExcelApi up to a version. */
export function checkFor(offered: string): Check {
  return (object, member) => {
    const version = object.since(member);
    if (isAtMost(version, offered)) return;
    const name = `${object.kindName}.${member}`;
    throw new HostError("ApiNotFound", `${name} needs ExcelApi ${version}; this Excel has ${offered}.`);
  };
}
