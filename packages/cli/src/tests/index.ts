export { type FailureStyle, failureText } from "./failure-text.ts";
export { runPolicyTests, type TestResult, type TestRun } from "./run-policy-tests.ts";
