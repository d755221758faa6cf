import { join } from "node:path";
import { temporaryFolder } from "@annae/disk/testing";
import { expect, test } from "vitest";
import type { Terminal } from "../terminal/terminal.ts";
import { tellHolidays } from "./tell-holidays.ts";

const today = "2026-11-22";

/** What the command says in English, and how it ends. */
async function told(year: string | undefined, settings?: unknown) {
  const path = join(temporaryFolder({ "a.json": JSON.stringify(settings) ?? "{" }), "a.json");
  const said = { out: "", err: "" };
  const output = (name: keyof typeof said) => ({
    write: (text: string) => {
      said[name] += text;
    },
    color: false,
    width: undefined,
  });
  const terminal: Terminal = { locale: "en", out: output("out"), err: output("err") };
  const wish = { year, today, settings: settings === undefined ? null : path };
  return { code: await tellHolidays(wish, terminal), ...said };
}

test("the holidays of a year are JSON that settings can hold", async () => {
  const { code, out, err } = await told("2027");
  expect({ code, err }).toEqual({ code: 0, err: "" });
  const holidays: unknown = JSON.parse(out);
  expect(holidays).toContainEqual({ date: "2027-12-25", name: "기독탄신일" });
  expect(out.split("\n")[1]).toBe('  { "date": "2027-01-01", "name": "1월 1일" },');
});

test("without a year it is the year of today", async () => {
  expect((await told(undefined)).out).toEqual((await told("2026")).out);
});

test("settings that lack what is to come are told, with what to add", async () => {
  const { code, out, err } = await told(undefined, { holidays: [{ date: "2026-05-05" }] });
  expect(code).toBe(1);
  expect(JSON.parse(out)).toEqual([{ date: "2026-12-25", name: "기독탄신일" }]);
  expect(err).toBe(
    "warning: the list of holidays ends at 2026-05-05\nwarning: 1 of the official holidays still to come in 2026 is missing\n",
  );
});

test("settings that lack nothing are fine", async () => {
  const complete = { settings: { holidays: [{ date: "2026-12-25" }] } };
  expect(await told("2026", complete)).toEqual({ code: 0, out: "[]\n", err: "" });
});

test.each(["1999", "next", "20261", "-2026"])("the year %s is refused in words", async (year) => {
  const { code, out, err } = await told(year);
  expect({ code, out }).toEqual({ code: 2, out: "" });
  expect(err).toContain(`error: the holidays of ${year} are not known`);
});

test("a file that is no settings is refused in words", async () => {
  const { code, err } = await told("2026", ["2026-12-25"]);
  expect(code).toBe(2);
  expect(err).toContain("error: no holidays can be read from");
});
