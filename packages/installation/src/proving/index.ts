export { heardBetween, partsHeard } from "./parts-heard.ts";
export { proveWatched } from "./prove-watched.ts";
export { provingMeans } from "./proving-means.ts";
export { timeWorked } from "./time-worked.ts";
