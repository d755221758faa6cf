export type { ReportedPolicy, ReportOf } from "./report.ts";
export { type ReportFormat, reportFormats } from "./report-format.ts";
