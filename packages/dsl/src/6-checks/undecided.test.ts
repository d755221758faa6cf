import { createCdcl } from "@annae/logic";
import { expect, test } from "vitest";
import { compile } from "../compile.ts";
import { memoryHost } from "../memory-host.ts";
import { testInstallation } from "../testing/test-installation.ts";

/** A solver that gives up at once. */
const impatient = () => ({ ...createCdcl(), solve: () => "unknown" as const });

/** What is said of the policy where the solver gives up. */
function said(text: string) {
  const host = memoryHost({ files: { "policy.rules": text } });
  const options = { createSolver: impatient };
  return compile("policy.rules", host, testInstallation, options).diagnostics;
}

test("what cannot be decided is said, and said once a block, with how many rules that are", () => {
  const text = "on request { a: when chatbot then queue\n b: when afterHours then close }";
  const diagnostics = said(text);
  expect(diagnostics.map(({ code }) => code)).toEqual(["undecided"]);
  expect(diagnostics[0]?.wording.en.title).toContain("2");
});

test("a message of a rule that cannot be decided may be sent", () => {
  const text = 'on request { a: when chatbot then send hello }\nmessage hello { text "x" }';
  expect(said(text).map(({ code }) => code)).toEqual(["undecided"]);
});
