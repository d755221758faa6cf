import { readFileSync } from "node:fs";
import { installedChannels } from "@annae/installation/channels";
import { actions, eventNames, facts, kindNames, roomStates } from "@annae/vocabulary";
import { expect, test } from "vitest";
import { generatedPages } from "../../tools/generate-docs.ts";

const pages = generatedPages();
const textOf = (path: string) => pages.find((page) => page.path === path)?.text ?? "";

test.each(pages)("$path is what its definitions say now; npm run generate writes it", (page) => {
  const kept = readFileSync(new URL(`../../${page.path}`, import.meta.url), "utf8");
  expect(kept).toBe(page.text);
});

test("the page of channels tells of every channel, kind and platform message, with its words", () => {
  const text = textOf("docs/channels.md");
  const messages = installedChannels.flatMap((one) => Object.values(one.systemMessages));
  for (const name of [...installedChannels.map(({ id }) => id), ...kindNames]) {
    expect(text).toContain(`\`${name}\``);
  }
  for (const message of messages) expect(text).toContain(message.text);
});

test("the page of channels tells blocked and suspended customers apart", () => {
  const text = textOf("docs/channels.md");
  const line = text.split("\n").find((row) => row.startsWith("| `unavailable`")) ?? "";
  expect(line).toContain(
    "`customerBlocked`: `S1`<br>`suspended`: `S2`<br>그 밖에 · otherwise: `S1`",
  );
});

test("the reference names everything that a policy can name, in Korean and English", () => {
  const text = textOf("docs/reference.md");
  const named = [...facts, ...actions].map(({ name }) => name);
  for (const name of [...named, ...eventNames, ...kindNames, ...roomStates]) {
    expect(text).toContain(`| \`${name}\` |`);
  }
  for (const { doc } of [...facts, ...actions]) expect(text).toContain(`${doc.ko} · ${doc.en}`);
});
