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
export { typeWords } from "./4-model/type-words.ts";
export { catalogue } from "./catalogue.ts";
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
export type { CompilerHost, FileFault, ImageFacts, ImageFault } from "./host.ts";
export { createMemory, createShortMemory, type Memory } from "./memory.ts";
export { type MemoryFiles, memoryHost } from "./memory-host.ts";
export type { Completion } from "./workspace/completion.ts";
export { completionsAt } from "./workspace/completions.ts";
export { conditionIn, type LoneCondition } from "./workspace/condition-in.ts";
export type { NameKind, NameUse } from "./workspace/name-use.ts";
export {
  allNames,
  declarationsOf,
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
