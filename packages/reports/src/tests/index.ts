export { failureText } from "./failure-text.ts";
export { toldTests } from "./told-tests.ts";
