/** How results are written: for people, or for the programs that read them. */
export const reportFormats = ["pretty", "json", "sarif", "github", "junit"] as const;

/** The name of a format. */
export type ReportFormat = (typeof reportFormats)[number];
