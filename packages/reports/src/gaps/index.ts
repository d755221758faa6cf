export { gapsSummary, gapText } from "./gap-text.ts";
