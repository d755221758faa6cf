import { describe, expect, test } from "vitest";
import { annae } from "./annae.ts";
import { session } from "./session.ts";
import { badPolicy, goodPolicy, scenario, workingFolder } from "./working-folder.ts";

const stackTrace = /^\s+at .*:\d+:\d+/m;

/** Plays a scenario, written to a file as it is given, with the small policy. */
async function simulate(told: unknown, ...options: readonly string[]) {
  const text = typeof told === "string" ? told : JSON.stringify(told);
  const cwd = workingFolder({ "shop/shop.rules": goodPolicy, "told.json": text });
  return await session(["simulate", "shop", "--scenario", "told.json", ...options], { cwd });
}

test("--json prints one transcript and nothing else", async () => {
  const { code, out, err } = await simulate(scenario(), "--json");
  expect({ code, err }).toEqual({ code: 0, err: "" });
  const transcript = JSON.parse(out);
  expect(transcript).toMatchObject({ scenario: "a request", policy: "shop", channel: "web" });
  expect(Object.keys(transcript)).toEqual(["scenario", "policy", "channel", "steps"]);
  expect(transcript.steps[0]).toMatchObject({
    at: "2026-11-20T11:00:00+09:00",
    event: "request",
    cause: "scenario",
    situation: "open",
    rules: ["open"],
    effects: ["assign"],
    room: "received",
    deliveries: [{ message: "welcome", customer: { text: "안녕하세요." } }],
  });
});

test("an array in is an array out, also of one or none", async () => {
  const two = JSON.parse((await simulate([scenario(), scenario({ name: "other" })], "--json")).out);
  expect(two).toMatchObject([{ scenario: "a request" }, { scenario: "other" }]);
  expect(JSON.parse((await simulate([scenario()], "--json")).out)).toHaveLength(1);
  expect(JSON.parse((await simulate([], "--json")).out)).toEqual([]);
});

test("the same scenario gives the same bytes", async () => {
  expect((await simulate(scenario(), "--json")).out).toBe(
    (await simulate(scenario(), "--json")).out,
  );
});

test("without --json the conversation is printed to be read, in the language wanted", async () => {
  const english = await simulate(scenario());
  expect(english).toMatchObject({ code: 0, err: "" });
  expect(english.out).toContain("a request");
  expect(english.out).toContain("11:00");
  expect(english.out).toContain("안녕하세요.");
  expect(english.out).not.toContain("\u001b[");
  expect((await simulate(scenario(), "--lang", "ko")).out).toContain("상담방");
});

test("--explain adds the rules that did not fire, and why", async () => {
  expect((await simulate(scenario())).out).not.toContain("closed");
  const { out } = await simulate(scenario(), "--explain");
  expect(out).toContain("closed");
  expect(out).toContain("afterHours");
});

test("a scenario may come from standard input", () => {
  const cwd = workingFolder({ "shop.rules": goodPolicy });
  const args = ["simulate", "shop.rules", "--scenario", "-", "--json"];
  const { code, out } = annae(args, { cwd, input: JSON.stringify(scenario()) });
  expect({ code, name: JSON.parse(out).scenario }).toEqual({ code: 0, name: "a request" });
});

test("a policy with mistakes is not played: diagnostics on standard error, exit code 1", async () => {
  const cwd = workingFolder({ "shop.rules": badPolicy, "told.json": JSON.stringify(scenario()) });
  const args = ["simulate", "shop.rules", "--scenario", "told.json", "--json"];
  const { code, out, err } = await session(args, { cwd });
  expect({ code, out }).toEqual({ code: 1, out: "" });
  expect(err).toContain("shop.rules:6:16");
});

describe("scenarios that can't be played end with exit code 2 and name every fault", () => {
  const at = "2026-11-20T11:00:00+09:00";

  test.each<[string, Readonly<Record<string, unknown>>, readonly string[]]>([
    ["an unknown key", { chanel: "web" }, ["$.chanel"]],
    ["an unknown channel", { channel: "fax" }, ["$.channel"]],
    [
      "a zone that does not exist",
      { settings: { timezone: "Asia/Seul" } },
      ["$.settings.timezone"],
    ],
    ["no zone at all", { settings: {} }, ["$.settings.timezone"]],
    [
      "25:00",
      {
        settings: {
          timezone: "Asia/Seoul",
          workingHours: { weekday: { from: "25:00", to: "18:00" } },
        },
      },
      ["$.settings.workingHours.weekday.from"],
    ],
    [
      "an unknown counselor",
      { events: [{ at, type: "accept", counselor: "lee" }] },
      ["$.events[0].counselor"],
    ],
    [
      "a time without offset",
      { events: [{ at: "2026-11-20T11:00:00", type: "request" }] },
      ["$.events[0].at"],
    ],
    [
      "several faults",
      { channel: "fax", events: [{ at, type: "shout" }, { type: "request" }] },
      ["$.channel", "$.events[0].type", "$.events[1].at"],
    ],
  ])("%s", async (_, changes, paths) => {
    const { code, out, err } = await simulate(scenario(changes), "--json");
    expect({ code, out }).toEqual({ code: 2, out: "" });
    for (const path of paths) expect(err).toContain(`told.json: ${path}: `);
    expect(err).not.toMatch(stackTrace);
    expect(err.trim().split("\n").length).toBeGreaterThanOrEqual(paths.length);
  });

  test("in an array the path says which scenario", async () => {
    const { code, err } = await simulate([scenario(), scenario({ channel: "fax" })]);
    expect(code).toBe(2);
    expect(err).toContain("$[1].channel: ");
  });

  test("faults speak Korean", async () => {
    expect((await simulate(scenario({ channel: "fax" }), "--lang", "ko")).err).toMatch(
      /^오류: told\.json: \$\.channel: .*[가-힣]/,
    );
  });

  test.each([
    ["a list of nothing known", "[1, null]", "$[0]"],
    ["a number", "3", "$"],
    ["a trailing comma", '{\n  "channel": "web",\n}', "told.json:3:1: remove the comma"],
    ["nothing", "", "told.json:1:1: the JSON ends too early"],
    ["100,000 open brackets", "[".repeat(100_000), "told.json:1:100001: "],
    ["100,000 nested brackets", `${"[".repeat(100_000)}${"]".repeat(100_000)}`, "$[0]"],
  ])("%s", async (_, text, words) => {
    const { code, out, err } = await simulate(text);
    expect({ code, out }).toEqual({ code: 2, out: "" });
    expect(err).toContain(words);
    expect(err).not.toMatch(stackTrace);
  });

  test.each([
    ["missing.json", "there is no scenario file missing.json"],
    ["shop", "shop is a folder"],
    ["latin.json", "latin.json is not UTF-8"],
  ])("the file %s", async (file, words) => {
    const cwd = workingFolder({
      "shop/shop.rules": goodPolicy,
      "latin.json": Buffer.from([0x22, 0xe9, 0x22]),
    });
    const { code, out, err } = await session(["simulate", "shop", "--scenario", file], { cwd });
    expect({ code, out }).toEqual({ code: 2, out: "" });
    expect(err).toContain(words);
  });

  test("an image base that is no address", async () => {
    const { code, err } = await simulate(scenario(), "--image-base", "images");
    expect(code).toBe(2);
    expect(err).toContain("--image-base");
  });
});
