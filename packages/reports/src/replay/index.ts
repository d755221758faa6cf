export { type ReplayReport, reportJson } from "./replay-report.ts";
export { replayText } from "./replay-text.ts";
