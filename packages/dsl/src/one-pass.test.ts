import { execFileSync } from "node:child_process";
import { fileURLToPath } from "node:url";
import { expect, test } from "vitest";

const shared = 'message hello { text "안녕" } // annae: allow unused-message because 곧';
const main = 'import "shared.rules"\nwhen chatbot then send hello; queue\n';
const files = { "main.rules": `${main}import "./shared.rules"\n`, "shared.rules": shared };

/** How often the functions of the lexer and the parser are called, in a process where nobody else calls them. */
const calls: Readonly<Record<string, readonly number[]>> = JSON.parse(
  execFileSync(process.execPath, [
    fileURLToPath(new URL("./testing/count-calls.ts", import.meta.url)),
    JSON.stringify(files),
  ]).toString(),
);

test("each text of a policy is read once, imported however often, suppressions and all", () => {
  expect(calls.onePolicy).toEqual([2, 2, 2]);
});

test("the lexer, too, runs once for each text, whoever asks for it in a workspace", () => {
  expect(calls.oneWorkspace).toEqual([2, 2, 2]);
});

test("policies that one command looks at share what they import", () => {
  expect(calls.twoPolicies).toEqual([2, 2, 2]);
});
