import type { Compilation } from "@annae/dsl";
import { type PolicyIr, policyFromIr } from "@annae/ir";
import { playTests, type TestResult, type TestRun } from "@annae/runtime";
import { installedChannels } from "../channels.ts";

/** Plays the policy's tests on the channels of this installation; `onResult` is told of each as it ends. */
export function runPolicyTests(
  { ir, tests }: { readonly ir: PolicyIr } & Pick<Compilation, "tests">,
  onResult?: (result: TestResult) => void,
): TestRun {
  return playTests(tests, policyFromIr(ir), installedChannels, onResult);
}
