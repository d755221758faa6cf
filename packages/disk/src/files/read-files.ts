import {
  closeSync,
  createReadStream,
  fstatSync,
  openSync,
  readFileSync,
  readSync,
  statSync,
} from "node:fs";
import type { FileFault } from "@annae/dsl";
import { isAbsent, kindOf } from "./paths.ts";

const largest = 256 * 1024 * 1024;

/** The bytes of a file, or why they can't be had. */
export function readBytes(
  path: string,
): { readonly bytes: Buffer } | { readonly fault: FileFault } {
  const kind = kindOf(path);
  if (kind === "missing") return { fault: "missing" };
  if (kind === "folder") return { fault: "folder" };
  if (kind === "other") return { fault: "unreadable" };
  try {
    if (statSync(path).size > largest) return { fault: "unreadable" };
    return { bytes: readFileSync(path) };
  } catch (error) {
    return { fault: isAbsent(error) ? "missing" : "unreadable" };
  }
}

/** The text of a UTF-8 file; a byte that is not UTF-8 is a fault, never a replacement character. */
export function readText(path: string): { readonly text: string } | { readonly fault: FileFault } {
  const read = readBytes(path);
  return "fault" in read ? read : decodeUtf8(read.bytes);
}

/** All that comes from standard input, as text. */
export function readStandardInput(): { readonly text: string } | { readonly fault: FileFault } {
  try {
    return decodeUtf8(readFileSync(0));
  } catch {
    return { fault: "unreadable" };
  }
}

/** The bytes as text; any that are not UTF-8 are a fault. */
export function decodeUtf8(
  bytes: Uint8Array,
): { readonly text: string } | { readonly fault: "notUtf8" } {
  try {
    return { text: new TextDecoder("utf-8", { fatal: true }).decode(bytes) };
  } catch {
    return { fault: "notUtf8" };
  }
}

/** The bytes of a file piece by piece, however long it is; of standard input for "-". Reading them throws where they can't be read. */
export function streamBytes(path: string): AsyncIterable<Uint8Array> {
  return path === "-" ? process.stdin : createReadStream(path);
}

/** The first bytes of a file, at most `count`, and the size of the whole; undefined where it can't be read. */
export function readHead(
  path: string,
  count: number,
): { readonly head: Buffer; readonly size: number } | undefined {
  try {
    const file = openSync(path, "r");
    try {
      const { size } = fstatSync(file);
      const head = Buffer.alloc(Math.min(count, size));
      return { head: head.subarray(0, readSync(file, head)), size };
    } finally {
      closeSync(file);
    }
  } catch {
    return undefined;
  }
}
