export { type MutantsReport, mutantsJson, mutantsText, scoreOf } from "./mutants-report.ts";
