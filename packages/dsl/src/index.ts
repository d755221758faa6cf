export { lineColumn, lineText, type SourceFile, sourceFile } from "./0-source/source-file.ts";
export type { Span } from "./0-source/span.ts";
export { decodeText, placeInText } from "./1-tokens/decode-text.ts";
export { indexFrom } from "./1-tokens/index-from.ts";
export { keywordTexts } from "./1-tokens/keywords.ts";
export { changeBetween } from "./1-tokens/text-change.ts";
export { endOf, type Token } from "./1-tokens/tokens.ts";
export type {
  ActionNode,
  ButtonNode,
  ConditionNode,
  Item,
  MessageBody,
  MessageDeclaration,
  OnBlock,
  PropertyNode,
  RemoveRule,
  Rule,
  SystemDeclaration,
  TextLiteral,
} from "./2-syntax/ast.ts";
export type { ForeignWords } from "./2-syntax/foreign-words.ts";
export { parse, type Syntax } from "./2-syntax/parse.ts";
export { foreignWays } from "./2-syntax/recover/foreign/phrases/index.ts";
export type {
  FoundImage,
  Model,
  ModelBlock,
  ModelContent,
  ModelMessage,
  ModelRule,
  ModelSystemText,
} from "./4-model/model.ts";
export { layOver } from "./4-model/tests/lay-over.ts";
export { openingWorld } from "./4-model/tests/test-world.ts";
export { literalLength, plainText, textPieces } from "./4-model/texts/template.ts";
export { type CatalogueEntry, catalogue } from "./catalogue.ts";
export {
  type Analysis,
  analyze,
  builtOf,
  type Compilation,
  type CompileOptions,
  compile,
  type ProveOptions,
  prove,
} from "./compile.ts";
export { compileText, type TextSurroundings } from "./compile-text.ts";
export { applyFixes, compatibleFixes } from "./diagnostics/apply-fixes.ts";
export type { Diagnostic, Fix, Wording } from "./diagnostics/diagnostic.ts";
export { errorsIn, hasErrors } from "./diagnostics/diagnostic.ts";
export { diagnosticsToJson, type JsonDiagnostic } from "./diagnostics/render-json.ts";
export { type RenderOptions, renderDiagnostics } from "./diagnostics/render-text.ts";
export { typeWords } from "./diagnostics/type-words.ts";
export { wrapText } from "./diagnostics/wrap-text.ts";
export { format } from "./format/format.ts";
export type { CompilerHost, FileFault, ImageFacts, ImageFault } from "./host.ts";
export { createMemory, createShortMemory, type Memory } from "./memory.ts";
export { type MemoryFiles, memoryHost } from "./memory-host.ts";
export type { Completion } from "./workspace/completion.ts";
export { completionsAt } from "./workspace/completions.ts";
export { conditionIn, type LoneCondition } from "./workspace/condition-in.ts";
export { formatIn } from "./workspace/format-in.ts";
export type { NameKind, NameUse } from "./workspace/name-use.ts";
export {
  allNames,
  declarationsOf,
  isPlainName,
  namesBetween,
  type Standing,
  standingAt,
  syntaxOf,
  usesOf,
} from "./workspace/questions.ts";
export {
  analyzeIn,
  compileIn,
  openWorkspace,
  proveIn,
  type Workspace,
  withFile,
  withoutFile,
} from "./workspace/workspace.ts";
