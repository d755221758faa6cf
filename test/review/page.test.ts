import { describe, expect, test } from "vitest";
import { session } from "../cli/session.ts";
import { workingFolder } from "../cli/working-folder.ts";
import { read } from "../structure/source-files.ts";

describe.each([
  ["docs/how-to/see-what-changes.md", "en"],
  ["docs/how-to/see-what-changes.ko.md", "ko"],
])("what %s shows", (page, language) => {
  const fenced = [...read(page).matchAll(/^```(\w*)\n([\s\S]*?)^```$/gm)];
  const blocks = (kind: string) =>
    fenced.flatMap(([, language, text = ""]) => (language === kind ? [text] : []));
  const [before = "", after = "", once = ""] = blocks("rules");
  const [traffic = ""] = blocks("json");
  const shown = blocks("").filter((text) => text.startsWith("$ annae "));

  test("is every command of the chapter", () => {
    const words = shown.map((text) => text.split(" ").slice(1, 3).join(" "));
    expect([...new Set(words)]).toEqual(["annae diff", "annae mutate", "annae test"]);
  });

  test.each(shown)("is what it prints: %s", async (text) => {
    const rules = { "shop.rules": before, "new.rules": after, "once.rules": once };
    const cwd = workingFolder({ ...rules, "july.jsonl": traffic });
    const [line = ""] = text.split("\n");
    const words = line.split(" ").slice(2);
    const { code, out } = await session([...words, "--lang", language], { cwd });
    expect({ code, out: `${line}\n${out}` }).toEqual({ code: 0, out: text });
  });
});
