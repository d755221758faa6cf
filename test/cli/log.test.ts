import { beforeAll, expect, test } from "vitest";
import { recordedLog } from "./recorded-log.ts";
import { session } from "./session.ts";
import { workingFolder } from "./working-folder.ts";

let lines: readonly string[] = [];
beforeAll(async () => {
  lines = await recordedLog();
});

/** Shows the log, as it is changed. */
function log(options: readonly string[] = [], change: (text: string) => string = (same) => same) {
  const files = { "log.jsonl": change(lines.join("")), "folder/empty": "" };
  return session(["log", "log.jsonl", ...options], { cwd: workingFolder(files) });
}

test("a log is read as conversations, one after the other, with what both sides saw and what the server did itself", async () => {
  const { code, out, err } = await log();
  expect({ code, err }).toEqual({ code: 0, err: "" });
  expect(out).toBe(`shop · web · u1

2026-11-20
11:00  The customer asks for a counselor
       ● open → assign
       both see · bot  welcome
       │ 안녕하세요.
       room: received, not answered yet

11:00  The consultation reaches 김해피 (automatic)
       room: received, not answered yet

11:00  The counselor ends the consultation
       ● bye
       both see · bot  bye
       │ 감사합니다.
       room: ended

shop · web · u2

2026-11-20
11:00  The customer asks for a counselor
       ● open → assign
       both see · bot  welcome
       │ 안녕하세요.
       room: received, not answered yet

11:00  The consultation reaches 김해피 (automatic)
       room: received, not answered yet

2 conversations, 5 decisions
`);
});

test("in Korean, too", async () => {
  const { out } = await log(["--lang", "ko", "--customer", "u2"]);
  expect(out).toContain("고객·상담사 화면");
  expect(out).toContain("대화 1건, 결정 2건");
});

test.each([
  [["--rule", "bye"], 1],
  [["--customer", "u1"], 3],
  [["--tenant", "shop"], 5],
  [["--from", "2026-11-20T11:00+09:00", "--until", "2026-11-20T02:00Z"], 5],
])("%j shows %d decisions", async (options, count) => {
  const { code, out } = await log([...options, "--format", "json"]);
  expect(code).toBe(0);
  expect(JSON.parse(out)).toHaveLength(count);
});

test.each([
  [["--rule", "nobody"], "no such decision"],
  [["--until", "2026-11-20T10:59+09:00"], "no such decision"],
  [["--from", "2026-11-20T09:00"], "is no time with its offset"],
  [["--from", "friday"], "is no time with its offset"],
])("%j ends with 2 and says why", async (options, reason) => {
  const { code, out, err } = await log(options);
  expect({ code, out }).toEqual({ code: 2, out: "" });
  expect(err).toContain(reason);
});

test("lines that say nothing are named, and the others are shown", async () => {
  const change = (text: string) => `nonsense\n{"v":9}\n${text}{"v":1,"kind":"deci`;
  const { code, out } = await log([], change);
  expect(code).toBe(0);
  expect(out).toContain("broken line 1:");
  expect(out).toContain("newer form");
  expect(out).toContain("5 decisions, 3 broken lines");
  const json = await log(["--format", "json"], change);
  expect(JSON.parse(json.out)).toHaveLength(5);
  expect(json.err).toContain("line 1:");
});

test.each([
  ["no.jsonl", "there is no log file"],
  ["folder", "is a folder"],
])("%s is refused", async (path, reason) => {
  const cwd = workingFolder({ "folder/empty": "" });
  const { code, err } = await session(["log", path], { cwd });
  expect(code).toBe(2);
  expect(err).toContain(reason);
});
