export { diskHost } from "./disk-host.ts";
export { findPolicies, findPolicy, ownsFile, type PolicyEntry } from "./find-policies.ts";
export { findRulesFiles } from "./find-rules-files.ts";
export { findTests, namedTests, type TestedEntry } from "./find-tests.ts";
export { rememberingHost, type Texts } from "./remembering-host.ts";
