export { type FailureStyle, failureText } from "./failure-text.ts";
export { runPolicyTests } from "./run-policy-tests.ts";
