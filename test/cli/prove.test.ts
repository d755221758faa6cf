import { readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { session } from "./session.ts";
import { workingFolder } from "./working-folder.ts";

const root = join(import.meta.dirname, "../..");

const policy = `message busy { text "잠시만 기다려 주세요." }
message late { text "지금은 상담 시간이 아닙니다." }
message vip { text "감사합니다." }

on request first {
  late: when afterHours then send late; close
  open: otherwise assign
}
on assign { send busy }
on message {
  busyAgain: when room is received then send busy every 5m
  thanks:    when counselorReplied then send vip
}
`;

const holds = `never send late when not afterHours
never send busy when room is inProgress
never send busy twice within 5m on message
`;

/** What is proved of the policy with these properties. */
async function prove(properties: string, ...more: readonly string[]) {
  const cwd = workingFolder({ "shop/shop.rules": `policy shop\n${policy}${properties}` });
  return { cwd, ...(await session(["prove", "shop", "--events", "5", ...more], { cwd })) };
}

test("each property is told with its result, how it was found, and in which time", async () => {
  const { code, out } = await prove(`${holds}never send vip twice within 1m on assign, message\n`);
  expect(out).toMatch(/^✓ never send late when !afterHours {2}holds for ever: one event, \d+ ms$/m);
  expect(out).toMatch(/^✓ never send busy when room is inProgress {2}holds for ever: one event/m);
  expect(out).toMatch(
    /^✓ never send busy twice within 5m on message {2}holds for ever: induction/m,
  );
  expect(out).toMatch(/^✗ never send vip twice within 1m on assign, message {2}fails in a conv/m);
  expect(out).toContain("4 properties: 3 proved, 1 fail");
  expect(code).toBe(1);
  expect((await prove(holds)).code).toBe(0);
});

test("a counterexample is the chat that customer and counselor see, played on the engine", async () => {
  const { out } = await prove("never send busy twice within 1h\n", "--lang", "ko");
  expect(out).toContain("이벤트 2개인 대화에서 어긋남");
  expect(out).toContain("10:00  고객이 상담사 연결을 요청했습니다");
  expect(out).toContain("│ 잠시만 기다려 주세요.");
  expect(out).toMatch(/10:05 {2}고객: /);
});

test("--write-test adds a test that fails now, once, and names what should happen", async () => {
  const properties = "never send busy twice within 1h\nalways send something on request\n";
  const { cwd, code } = await prove(properties, "--write-test");
  expect(code).toBe(1);
  const path = join(cwd, "shop/tests/counterexamples.rules");
  const written = readFileSync(path, "utf8");
  expect(written.match(/^test /gm)).toHaveLength(2);
  const again = await session(["prove", "shop", "--write-test"], { cwd });
  expect(again.out).toContain("are there already");
  expect(readFileSync(path, "utf8")).toBe(written);
  const tested = await session(["test", "shop"], { cwd });
  expect([tested.code, tested.out]).toEqual([1, expect.stringContaining("+ busy as bot")]);
  expect((await session(["check", "shop"], { cwd })).code).toBe(0);
});

test("where it can't be said how times compare, a conversation that the engine doesn't play proves nothing", async () => {
  const hard = "never send vip when sinceLastWords > patience\n";
  const { out } = await prove(
    `${hard}${holds}`.replace("never", 'fact patience: duration = 5m "참을 시간"\nnever'),
  );
  expect(out).toMatch(/^\? never send vip when .* compares what cannot be decided/m);
  expect(out).toMatch(/^✓ never send busy twice within 5m on message/m);
});

test("what cannot be decided in time is said, with how far it was looked", async () => {
  const { code, out } = await prove(
    "never send late more than 40 times within 1m on tick, message\n",
  );
  expect(out).toMatch(/^✓ .* holds for ever: induction/m);
  expect(code).toBe(0);
  const far = await prove("never more than 30 messages within 1d\n");
  expect(far.out).toMatch(/^· .* holds for conversations of up to 5 events/m);
  expect(far.out).toContain("1 property: 1 hold as far as was looked");
  expect(far.code).toBe(0);
});

test("a policy with errors proves nothing yet, and one without properties has nothing to prove", async () => {
  const broken = await prove("never send helo\n");
  expect([broken.code, broken.err]).toEqual([1, expect.stringContaining("nothing can be proved")]);
  expect(broken.err).toContain("unknown-message");
  const silent = await prove("");
  expect([silent.code, silent.out]).toEqual([0, expect.stringContaining("nothing to prove")]);
});

test("properties that contradict one another are shown as that, at both places, before they are proved", async () => {
  const both = "always send late on request\nnever send late on request\n";
  const { code, out, err } = await prove(both);
  expect(code).toBe(1);
  expect(err.match(/^warning\[properties-contradict\]/gm)).toHaveLength(2);
  expect(err).toMatch(/^15 \| always send late on request\n.*\^{27}$/m);
  expect(err).toMatch(/^16 \| never send late on request\n.*\^{26}$/m);
  expect(out.match(/^✗/gm)).toHaveLength(2);
  const json = JSON.parse((await prove(both, "--format", "json")).out);
  expect(json.diagnostics).toHaveLength(2);
});

test("programs are told the same in their formats", async () => {
  const all = `${holds}never send busy twice within 1h\n`;
  const json = await prove(all, "--format", "json");
  const { properties, diagnostics } = JSON.parse(json.out);
  expect(diagnostics).toEqual([]);
  expect(properties.map(({ result }: { result: string }) => result)).toEqual([
    ...["holds", "holds", "holds", "fails"],
  ]);
  expect(properties[3]).toMatchObject({ events: 2, place: { line: 18 }, policy: "shop" });
  expect(properties[3].conversation.steps.length).toBeGreaterThan(1);
  expect(properties[3].test).toContain("test ");
  const github = await prove(all, "--format", "github");
  expect(github.out).toMatch(/^::error file=shop\/shop\.rules,line=18,.*title=property-fails::/m);
  const junit = await prove(all, "--format", "junit");
  expect(junit.out).toContain('<testsuite name="shop" tests="4" failures="1"');
  const sarif = JSON.parse((await prove(all, "--format", "sarif")).out);
  expect(sarif.runs[0].results).toHaveLength(1);
});

test.each(["", ".ko"])("what the page on proofs%s shows is what is printed", async (language) => {
  const page = readFileSync(join(root, `docs/how-to/prove-a-policy${language}.md`), "utf8");
  const [, rules = ""] = page.match(/```rules\n([^`]*)```/) ?? [];
  const shop = workingFolder({ "shop.rules": rules });
  const shown = [...page.matchAll(/```\n\$ annae ([^\n]*)\n([^`]*)```/g)];
  for (const [, command = "", printed = ""] of shown) {
    const cwd = command.includes("shop.rules") ? shop : root;
    const { out } = await session(command.split(" "), { cwd });
    let rest = timeless(out);
    for (const piece of timeless(printed).split(/^…\n/m)) {
      expect(rest).toContain(piece);
      rest = rest.slice(rest.indexOf(piece) + piece.length);
    }
  }
  expect(shown).toHaveLength(2);
});

function timeless(text: string): string {
  return text.replaceAll(/\d+(\.\d+)? m?s$/gm, "time");
}

test.each([
  ["--events", "0"],
  ["--events", "x"],
  ["--seconds", "1e3"],
])("a number that cannot be meant is refused: %s %s", async (option, value) => {
  const { code, err } = await prove(holds, option, value);
  expect([code, err]).toEqual([2, expect.stringContaining(option)]);
});
