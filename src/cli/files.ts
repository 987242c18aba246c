/** Files as the command reads and writes them. */
import { readFileSync, renameSync, rmSync, statSync, writeFileSync } from "node:fs";
import path from "node:path";
import { CommandFailure, EXIT } from "./failure";

/** Larger than any plan; what is read whole must fit the memory. */
const MOST_MEGABYTES = 256;

const WHY_UNREAD: Readonly<Record<string, string>> = {
  ENOENT: "there is no such file",
  ENOTDIR: "there is no such file",
  EISDIR: "it is a folder",
  EACCES: "you may not read it",
  EPERM: "you may not read it",
};

/** @throws CommandFailure with exit code 3 for a file that cannot be read */
export function readBytes(file: string): Uint8Array {
  try {
    // Asked before it is opened: a pipe would be waited for, and a device might never end.
    const there = statSync(file);
    if (there.isFile() && there.size > MOST_MEGABYTES * 1024 ** 2)
      throw unread(file, `it has more than ${MOST_MEGABYTES} MB`);
    if (!there.isFile() && !there.isDirectory()) throw unread(file, "it is a pipe or a device, not a file");
    return readFileSync(file);
  } catch (error) {
    if (error instanceof CommandFailure) throw error;
    const { code = "" } = error as NodeJS.ErrnoException;
    throw unread(file, WHY_UNREAD[code] ?? code);
  }
}

function unread(file: string, why: string): CommandFailure {
  return new CommandFailure(EXIT.unreadable, `“${file}” cannot be read: ${why}.`);
}

/** Who may read, write and run a file, as numbers of the file system say it. */
export function permissionsOf(file: string): number {
  return statSync(file).mode & 0o777;
}

/** All of the file or none of it: written beside its place, then moved there; `mode` are its permissions at most. */
export function writeWhole(file: string, content: Uint8Array | string, mode?: number): void {
  const partial = path.join(path.dirname(file), `.action-plan-review-${process.pid}.tmp`);
  try {
    writeFileSync(partial, content, { mode });
    renameSync(partial, file);
  } catch (error) {
    rmSync(partial, { force: true });
    const code = (error as NodeJS.ErrnoException).code;
    const why = code === "EACCES" || code === "EPERM" || code === "EROFS" ? "you may not write there" : code;
    throw new CommandFailure(EXIT.usage, `“${file}” cannot be saved: ${why}.`);
  }
}
