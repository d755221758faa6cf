export type { ProvedProperty } from "@annae/review";
export { timeWorked } from "../interruption.ts";
export { type ProofWatch, type ProvedPolicy, proveWatched } from "./prove-properties.ts";
