import { readdirSync } from "node:fs";
import { expect, test } from "vitest";
import { actions } from "./actions/index.ts";
import { events } from "./events/index.ts";
import { facts } from "./facts/index.ts";
import { settings } from "./settings/index.ts";

/** "switch-to-bot.ts" → "switchToBot", of all files but lists and tests. */
function filesOf(folder: string): readonly string[] {
  const files = readdirSync(new URL(folder, import.meta.url));
  return files
    .filter((file) => file !== "index.ts" && !file.endsWith(".test.ts"))
    .map((file) =>
      file.slice(0, -".ts".length).replace(/-(.)/g, (_, letter) => letter.toUpperCase()),
    );
}

test.each<[folder: string, listed: readonly string[]]>([
  ["facts", facts.map(({ name }) => name)],
  ["actions", actions.map(({ name }) => name)],
  ["events", Object.values(events).map(({ name }) => name)],
  ["settings", Object.values(settings).map(({ name }) => name)],
])("every definition of %s is in a file of its name, and in the list", (folder, listed) => {
  expect(filesOf(folder).toSorted()).toEqual(listed.toSorted());
});

test("definitions stand in their lists under their own names", () => {
  for (const list of [events, settings]) {
    expect(Object.values(list).map(({ name }) => name)).toEqual(Object.keys(list));
  }
});
