import { spawnSync } from "node:child_process";
import { describe, expect, test } from "vitest";
import { session } from "./session.ts";
import { badPolicy, goodPolicy, workingFolder } from "./working-folder.ts";

const later = goodPolicy.replace("refuse", "queue");

describe("annae diff", () => {
  const files = { "old.rules": goodPolicy, "new.rules": later, "bad.rules": badPolicy };

  test("tells classes of situations, and ends with 1 only where that was asked for", async () => {
    const cwd = workingFolder(files);
    const told = await session(["diff", "old.rules", "new.rules"], { cwd });
    expect(told).toMatchObject({ code: 0, err: "" });
    expect(told.out).toContain("where closed applied so far");
    expect(told.out).toContain("before: refuse");
    expect(told.out).toContain("now: queue");
    expect((await session(["diff", "old.rules", "new.rules", "--exit-code"], { cwd })).code).toBe(
      1,
    );
    const same = await session(["diff", "old.rules", "old.rules", "--exit-code"], { cwd });
    expect(same).toEqual({
      code: 0,
      out: "no difference\n  proved: at every event the rules come to the same\n",
      err: "",
    });
  });

  test("is a comment for a pull request, and JSON", async () => {
    const cwd = workingFolder(files);
    const { out } = await session(["diff", "old.rules", "new.rules", "--format", "markdown"], {
      cwd,
    });
    expect(out).toMatch(/^### shop\n/);
    expect(out).toContain("| `refuse`");
    expect(out).toContain("```diff\n");
    const json = await session(["diff", "old.rules", "new.rules", "--format", "json"], { cwd });
    const [policy] = JSON.parse(json.out).policies;
    expect(policy).toMatchObject({ policy: "shop", same: false, traffic: null });
    expect(policy.classes[0]).toMatchObject({ event: "request", rules: ["closed"] });
  });

  test("says of what changes without conditions that it does in every case, and no condition", async () => {
    const policy = (step: string) => `policy a\nmessage hi { text "x" }\non enter { ${step} }\n`;
    const cwd = workingFolder({ "a.rules": policy("send hi"), "b.rules": policy("send hi once") });
    const told = async (...more: readonly string[]) =>
      (await session(["diff", "a.rules", "b.rules", ...more], { cwd })).out;
    expect(await told()).toMatch(/situations\n {2}in every case\n {2}before: send hi\n/);
    expect(await told("--lang", "ko")).toMatch(/\n {2}모든 경우\n {2}[^ ]/);
    expect(await told("--format", "markdown")).toContain("\n- in every case\n\n|");
    const { policies } = JSON.parse(await told("--format", "json"));
    expect(policies[0].classes[0].cases).toMatchObject([{ condition: null }]);
  });

  test("says of a policy with errors that it can't be compared", async () => {
    const { code, err } = await session(["diff", "old.rules", "bad.rules"], {
      cwd: workingFolder(files),
    });
    expect(code).toBe(1);
    expect(err).toContain("bad.rules: there are errors, so it can't be compared");
  });

  test("counts recorded conversations, and names broken lines", async () => {
    const line = { channel: "web", settings: { timezone: "Asia/Seoul" } };
    const event = { at: "2026-11-20T11:00:00+09:00", type: "request" };
    const closed = { timezone: "Asia/Seoul", workingHours: { weekday: "closed" } };
    const lines = [
      JSON.stringify({ ...line, events: [event] }),
      "nonsense",
      JSON.stringify({ ...line, settings: closed, events: [event] }),
    ];
    const cwd = workingFolder({ ...files, "july.jsonl": lines.join("\n") });
    const { code, out } = await session(
      ["diff", "old.rules", "new.rules", "--traffic", "july.jsonl"],
      {
        cwd,
      },
    );
    expect(code).toBe(0);
    expect(out).toContain("1 of 2 conversations (50 %) change");
    expect(out).toContain("1 line is broken and not counted\n  line 2: is not JSON");
    for (const [path, why] of [
      ["none", "there is no file"],
      [".", "is a folder"],
    ] as const) {
      const refused = await session(["diff", "old.rules", "new.rules", "--traffic", path], { cwd });
      expect(refused).toMatchObject({ code: 2, err: expect.stringContaining(why) });
    }
  });

  test("reads revisions by git, with what they extend and import, and says what git does not know", async () => {
    const cwd = workingFolder({
      "policies/base/base.rules": goodPolicy.replace("policy shop", "policy base"),
      "policies/shop/shop.rules": 'policy shop extends base\nimport "more.rules"\n',
      "policies/shop/more.rules": "on tick { when afterHours and room is waiting then end }\n",
    });
    const git = (...words: readonly string[]) => {
      const identity = ["-c", "user.name=a", "-c", "user.email=a@example.com"];
      expect(spawnSync("git", [...identity, ...words], { cwd }).status).toBe(0);
    };
    expect(await session(["diff", "HEAD:policies", "policies"], { cwd })).toMatchObject({
      code: 2,
      err: "error: the working folder is in no git repository\n",
    });
    git("init", "-q");
    git("add", ".");
    git("commit", "-qm", "first");
    const same = await session(["diff", "HEAD:policies/shop", "policies/shop"], { cwd });
    expect(same).toEqual({
      code: 0,
      out: "no difference\n  proved: at every event the rules come to the same\n",
      err: "",
    });
    const both = await session(["diff", "HEAD:policies", "policies", "--format", "markdown"], {
      cwd,
    });
    expect(both.out).toBe(
      [
        "### base\n\nno difference\n\n_proved: at every event the rules come to the same_\n\n",
        "### shop\n\nno difference\n\n_proved: at every event the rules come to the same_\n",
      ].join(""),
    );
    expect(await session(["diff", "nowhere:policies", "policies"], { cwd })).toMatchObject({
      code: 2,
      err: "error: git knows no revision nowhere\n",
    });
    const missing = await session(["diff", "HEAD:policies/cafe", "policies"], { cwd });
    expect(missing.err).toBe("error: there is no file or folder policies/cafe\n");
  });
});

describe("annae mutate", () => {
  const tested = `${goodPolicy}
test "by day" on web { at 2026-11-20 11:00 request => assign, welcome }
`;

  test("names what nothing notices with its place, a test and the score", async () => {
    const cwd = workingFolder({ "shop.rules": tested });
    const { code, out } = await session(["mutate", "shop.rules"], { cwd });
    expect(code).toBe(0);
    expect(out).toContain("shop.rules:6:3: a rule dropped: closed: when afterHours then refuse");
    expect(out).toContain('test "closed: ');
    expect(out).toMatch(/changes: \d+ noticed, \d+ not noticed, \d+ that mean the same\. Score/);
    expect((await session(["mutate", "shop.rules", "--min", "100"], { cwd })).code).toBe(1);
    expect((await session(["mutate", "shop.rules", "--min", "x"], { cwd })).code).toBe(2);
    const json = JSON.parse(
      (await session(["mutate", "shop.rules", "--format", "json"], { cwd })).out,
    );
    expect(json).toMatchObject({ complete: true, count: json.mutants.length });
  });
});

test("annae test --gaps lists what no test visits, each with a test that passes as pasted", async () => {
  const cwd = workingFolder({ "shop.rules": goodPolicy });
  const { code, out } = await session(["test", "shop.rules", "--gaps"], { cwd });
  expect(code).toBe(0);
  expect(out).toContain("tests visit 0 of 2 classes of situations");
  const pasted = [...out.matchAll(/^test "[\s\S]*?^\}$/gm)].map(([text]) => text).join("\n");
  const again = workingFolder({ "shop.rules": `${goodPolicy}${pasted}` });
  const full = await session(["test", "shop.rules", "--gaps"], { cwd: again });
  expect(full).toMatchObject({ code: 0 });
  expect(full.out).toContain("tests visit 2 of 2 classes of situations");
});
