import { expect, test } from "vitest";
import type { Terminal } from "../terminal/terminal.ts";
import { anyPaths, defineCommand } from "./define-command.ts";
import { choice, flag, givenText, wholeNumber } from "./option.ts";

const doc = { ko: "", en: "" };

/** What a command is told that was given these words, or what it says instead. */
async function told(positionals: readonly string[], written: Readonly<Record<string, string>>) {
  const said: unknown[] = [];
  const output = { write: (text: string) => said.push(text), color: false, width: undefined };
  const terminal: Terminal = { locale: "en", out: output, err: output };
  const command = defineCommand({
    ...{ name: "try", summary: doc, positionals: anyPaths },
    options: {
      format: choice(["pretty", "json"], doc),
      fix: flag(doc),
      only: givenText("<text>", doc),
      events: wholeNumber({ usual: 12, most: 100 }, doc),
    },
    run: async ({ paths, options }) => {
      said.push(paths, options);
      return 0;
    },
  });
  expect(command.options.map(({ name }) => name)).toEqual(["format", "fix", "only", "events"]);
  const options = new Map(Object.entries(written));
  return { code: await command.run({ positionals, options }, terminal), said };
}

test("a command is told what its options mean, those that nobody wrote too", async () => {
  expect(await told(["shop"], { format: "json", fix: "", events: "3" })).toEqual({
    code: 0,
    said: [["shop"], { format: "json", fix: true, only: null, events: 3 }],
  });
  expect(await told([], {})).toEqual({
    code: 0,
    said: [["."], { format: "pretty", fix: false, only: null, events: 12 }],
  });
});

test("an option that can't be meant ends the command, which hears nothing of it", async () => {
  expect(await told([], { events: "many" })).toEqual({
    code: 2,
    said: ["error: --events needs a whole number from 1 to 100\n"],
  });
});
