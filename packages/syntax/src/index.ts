export { lineStart } from "./0-source/line-start.ts";
export { lineColumn, lineText, type SourceFile, sourceFile } from "./0-source/source-file.ts";
export { extentOf, type Locate, type Span, spanning } from "./0-source/span.ts";
export { lineOf, spanOfWords, writtenText } from "./0-source/written-text.ts";
export { decodeText, placeInText } from "./1-tokens/decode-text.ts";
export { indexFrom } from "./1-tokens/index-from.ts";
export { isPlainName } from "./1-tokens/plain-name.ts";
export type { Lexeme } from "./1-tokens/scan.ts";
export { changeBetween } from "./1-tokens/text-change.ts";
export { tokenAt } from "./1-tokens/token-at.ts";
export { endOf, type Token } from "./1-tokens/tokens.ts";
export type {
  ActionNode,
  ButtonNode,
  ConditionNode,
  DeedNode,
  FactDeclaration,
  ImportNode,
  Item,
  MessageBody,
  MessageDeclaration,
  Name,
  NameOperand,
  OnBlock,
  OperandNode,
  PaceNode,
  PolicyHeader,
  PropertyNode,
  RemoveRule,
  Rule,
  SettingDeclaration,
  SystemDeclaration,
  TextLiteral,
  TypeNode,
  ValueLiteral,
} from "./2-syntax/ast.ts";
export { createReader, type Read } from "./2-syntax/create-reader.ts";
export { notInAnnae } from "./2-syntax/diagnostics.ts";
export type { ForeignWords } from "./2-syntax/foreign-words.ts";
export { parse, type Syntax } from "./2-syntax/parse.ts";
export { foreignWays } from "./2-syntax/recover/foreign/phrases/index.ts";
export type {
  AtStatement,
  CategoryNode,
  ExpectationNode,
  FieldNode,
  GivenStatement,
  HappeningNode,
  HoursNode,
  MomentNode,
  SetStatement,
  TestDeclaration,
  TestStatement,
  TraitNode,
} from "./2-syntax/test-ast.ts";
export { syntaxCatalogue } from "./catalogue.ts";
export { format } from "./format/format.ts";
export { keywordsAt } from "./places/keywords-at.ts";
export { type PlaceBefore, placeBefore } from "./places/place-before.ts";
