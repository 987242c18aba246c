/** Files as the command reads and writes them. */
import { readFileSync, renameSync, rmSync, writeFileSync } from "node:fs";
import path from "node:path";
import { CommandFailure, EXIT } from "./failure";

/** @throws CommandFailure with exit code 3 for a file that cannot be read */
export function readBytes(file: string): Uint8Array {
  try {
    return readFileSync(file);
  } catch (error) {
    const code = (error as NodeJS.ErrnoException).code;
    const why = code === "ENOENT" ? "there is no such file" : code === "EISDIR" ? "it is a folder" : code;
    throw new CommandFailure(EXIT.unreadable, `“${file}” cannot be read: ${why}.`);
  }
}

/** All of the file or none of it: written beside its place, then moved there. */
export function writeWhole(file: string, content: Uint8Array | string): void {
  const partial = path.join(path.dirname(file), `.action-plan-review-${process.pid}.tmp`);
  try {
    writeFileSync(partial, content);
    renameSync(partial, file);
  } catch (error) {
    rmSync(partial, { force: true });
    const code = (error as NodeJS.ErrnoException).code;
    const why = code === "EACCES" || code === "EPERM" || code === "EROFS" ? "you may not write there" : code;
    throw new CommandFailure(EXIT.usage, `“${file}” cannot be saved: ${why}.`);
  }
}
