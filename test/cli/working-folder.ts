import { mkdirSync, mkdtempSync, realpathSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { onTestFinished } from "vitest";

/** A new working folder with these files (contents by path), gone when the test is over. */
export function workingFolder(files: Readonly<Record<string, string | Uint8Array>>): string {
  const folder = realpathSync(mkdtempSync(join(tmpdir(), "annae-session-")));
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }));
  for (const [path, content] of Object.entries(files)) {
    mkdirSync(dirname(join(folder, path)), { recursive: true });
    writeFileSync(join(folder, path), content);
  }
  return folder;
}

/** A small policy without a mistake. */
export const goodPolicy = `policy shop

message welcome "인사" { text "안녕하세요." }

on request first {
  closed: when afterHours then refuse
  open: otherwise send welcome; assign
}
`;

/** The same with three mistakes on lines of Korean and English. */
export const badPolicy = `policy shop

message welcome "인사" { text "안녕하세요. [없는이름]님" }

on request first {
  closed: when aftrHours then send welcome; refuse
  open: otherwise send welcom; assign
}
`;

/** A scenario that the small policy can play, as the file would hold it. */
export function scenario(changes: Readonly<Record<string, unknown>> = {}) {
  return {
    name: "a request",
    channel: "web",
    settings: { timezone: "Asia/Seoul" },
    events: [{ at: "2026-11-20T11:00:00+09:00", type: "request" }],
    ...changes,
  };
}
