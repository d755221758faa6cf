import { mkdtempSync, truncateSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";

/** A file that begins so and has so many bytes, on the disk: those of a test would be sent to the browser as text. */
export function largeFile(name: string, bytes: number, begins: Uint8Array = new Uint8Array()) {
  const path = join(mkdtempSync(join(tmpdir(), "annae-large-")), name);
  writeFileSync(path, begins);
  truncateSync(path, bytes);
  return path;
}
