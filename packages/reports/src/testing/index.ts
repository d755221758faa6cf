export { readLcov } from "./read-lcov.ts";
export { samplesOf, testedText } from "./tested-text.ts";
