import { compile, memoryHost } from "@annae/dsl";
import { casesTried } from "@annae/ir/testing";
import fc from "fast-check";
import { expect, test } from "vitest";
import { filesInMemory } from "./memory-files.ts";
import { createPublisher } from "./publisher.ts";
import { openSession } from "./session.ts";
import { friday, installation } from "./testing/opened.ts";

const files = {
  "base.rules":
    'policy base\nmessage hello "인사" { text "안녕" }\non request first { late: when afterHours then send hello; queue\n otherwise assign }\n',
  "shop.rules":
    'policy shop extends base\nimport "more.rules"\noverride message hello { text "반갑습니다 😀" }\n',
  "more.rules": "when chatbot then send hello once\n",
};
const policies = { base: "base.rules", shop: "shop.rules" };
const pieces = [
  "\n",
  "\r\n",
  "}",
  "{",
  '"',
  "send ",
  "hello",
  "helo",
  "when chatbot then close\n",
  "한글 ",
  "😀",
  "// ",
  "remove late\n",
];

const means = { installation, locale: "en", now: () => friday } as const;

const edit = fc.record({
  path: fc.constantFrom(...Object.keys(files)),
  at: fc.nat(),
  away: fc.nat(20),
  piece: fc.constantFrom(...pieces),
});

test("after any edits, what an editor is told is what a check of the same texts finds", () => {
  fc.assert(
    fc.property(fc.array(edit, { minLength: 1, maxLength: 8 }), (edits) => {
      const texts = new Map(Object.entries(files));
      const session = openSession(filesInMemory({ files, policies }), means);
      const shown = new Map<string, readonly string[]>();
      const tell = createPublisher(session, {
        publish: (uri, found) =>
          shown.set(
            uri,
            found.map(({ code, message }) => `${code} ${message}`),
          ),
        versionOf: () => undefined,
      });
      for (const [path, text] of texts) session.write(session.uriOf(path), text);
      tell("atOnce");
      tell("proved");
      for (const { path, at, away, piece } of edits) {
        const text = texts.get(path) ?? "";
        const from = at % (text.length + 1);
        texts.set(path, text.slice(0, from) + piece + text.slice(from + away));
        session.write(session.uriOf(path), texts.get(path) ?? "");
        tell("atOnce");
        tell("proved");
      }
      const host = memoryHost({ files: Object.fromEntries(texts), policies });
      const found = new Map<string, Set<string>>();
      const entries = new Set(
        [...texts.keys()].flatMap((path) => session.policiesWith(path).map(({ file }) => file)),
      );
      for (const entry of entries) {
        for (const { span, code, wording } of compile(entry, host, installation).diagnostics) {
          const { title, help } = wording.en;
          const text = `${code} ${help === undefined ? title : `${title}\n${help}`}`;
          const here = found.get(span.source.path) ?? new Set();
          found.set(span.source.path, here.add(text));
        }
      }
      for (const path of texts.keys()) {
        const told = new Set(shown.get(session.uriOf(path)) ?? []);
        expect([...told].sort()).toEqual([...(found.get(path) ?? [])].sort());
      }
    }),
    { numRuns: casesTried(25) },
  );
});
