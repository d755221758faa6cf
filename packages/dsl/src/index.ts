export { lineColumn, lineText, type SourceFile, sourceFile } from "./0-source/source-file.ts";
export type { Span } from "./0-source/span.ts";
export type { Diagnostic, Fix, Wording } from "./diagnostics/diagnostic.ts";
export { hasErrors } from "./diagnostics/diagnostic.ts";
export type { CompilerHost, FileFault, ImageFacts, ImageFault } from "./host.ts";
