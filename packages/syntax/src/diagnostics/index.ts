export { applyFixes, compatibleFixes } from "./apply-fixes.ts";
export { type CatalogueEntry, catalogueOf } from "./catalogue-of.ts";
export {
  type DetailsBy,
  type DiagnosticKind,
  error,
  errorBy,
  told,
  warning,
  warningBy,
} from "./define-diagnostic.ts";
export { type Diagnostic, errorsIn, type Fix, hasErrors, type Wording } from "./diagnostic.ts";
export { helpByNearest } from "./help-by-nearest.ts";
export { presentDiagnostics } from "./present-diagnostics.ts";
export { diagnosticsToJson, type JsonDiagnostic } from "./render-json.ts";
export { type RenderOptions, renderDiagnostics } from "./render-text.ts";
export type { Fillings, SaidWords } from "./words.ts";
