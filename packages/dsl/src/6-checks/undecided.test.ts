import { createCdcl } from "@annae/logic";
import { expect, test } from "vitest";
import { compile } from "../compile.ts";
import { memoryHost } from "../memory-host.ts";
import { testInstallation } from "../testing/test-installation.ts";

/** A solver that gives up at once. */
const impatient = () => ({ ...createCdcl(), solve: () => "unknown" as const });

test("what cannot be decided is said, and said once a block, with how many rules that are", () => {
  const text = "on request { a: when chatbot then queue\n b: when afterHours then close }";
  const host = memoryHost({ files: { "policy.rules": text } });
  const options = { createSolver: impatient };
  const { diagnostics } = compile("policy.rules", host, testInstallation, options);
  expect(diagnostics.map(({ code }) => code)).toEqual(["undecided"]);
  expect(diagnostics[0]?.wording.en.title).toContain("2");
});
