import { type Item, type Span, type Syntax, type Token, tokenAt } from "@annae/syntax";
import { keywordDoc } from "@annae/syntax/keywords";
import type { Doc, ValueType } from "@annae/vocabulary";
import type { Analysis } from "../compile.ts";
import { docOf } from "./meaning.ts";
import type { NameUse } from "./name-use.ts";
import { namesIn } from "./names-in.ts";

/** What stands at a place of a file. */
export interface Standing {
  readonly token: Token;
  /** The name, where it is one. */
  readonly use: NameUse | undefined;
  /** What it means, for people. */
  readonly doc: Doc | undefined;
  /** Of facts and settings. */
  readonly type: ValueType | undefined;
}

/** Every name of the policy, of those it extends and of the tests, file by file. */
export function allNames(analysis: Analysis): readonly NameUse[] {
  return analysis.syntaxes.flatMap(({ tree }) =>
    tree.items.flatMap((item) => namesOf(item, analysis)),
  );
}

/** The names between the offsets of a file, in the order written. */
export function namesBetween(
  analysis: Analysis,
  path: string,
  start: number,
  end: number,
): readonly NameUse[] {
  const isHere = (span: Span) => span.start <= end && start <= span.end;
  const isMeant = (span: Span) => isHere(analysis.locate(span));
  return (syntaxOf(analysis, path)?.tree.items ?? [])
    .filter(({ span }) => isMeant(span))
    .flatMap((item) => namesOf(item, analysis, isMeant))
    .filter(({ span }) => isHere(span));
}

function namesOf(
  item: Item,
  { installation, model, locate }: Analysis,
  isMeant?: (rule: Span) => boolean,
): readonly NameUse[] {
  const known = { installation, scope: model?.scope ?? new Map() };
  return namesIn(item, known, isMeant).map((use) => ({ ...use, span: locate(use.span) }));
}

/** What stands at the offset of a file: the name, keyword or symbol, and what it means; undefined between words. */
export function standingAt(analysis: Analysis, path: string, offset: number): Standing | undefined {
  const syntax = syntaxOf(analysis, path);
  const token = syntax && tokenAt(syntax.tokens, offset);
  if (syntax === undefined || token === undefined) return undefined;
  const [use] = namesBetween(analysis, path, offset, offset);
  if (use === undefined) return { token, use, doc: keywordDoc(token.image), type: undefined };
  const type = use.kind === "fact" ? analysis.model?.scope.get(use.name)?.type : undefined;
  return { token, use, doc: docOf(use, analysis), type };
}

/** Where what the name stands for is declared, the effective declaration last; empty where the installation has it. */
export function declarationsOf(use: NameUse, analysis: Analysis): readonly Span[] {
  const files = new Map(analysis.syntaxes.map(({ source }, at) => [source.path, at]));
  const order = ({ span }: NameUse) => files.get(span.source.path) ?? 0;
  return allNames(analysis)
    .filter((other) => other.declares && isSame(use, other))
    .sort((one, other) => order(other) - order(one))
    .map(({ span }) => span);
}

/** Every place where the same thing is named, declarations included. */
export function usesOf(use: NameUse, analysis: Analysis): readonly Span[] {
  return allNames(analysis)
    .filter((other) => isSame(use, other))
    .map(({ span }) => span);
}

/** The file of that path among those of the policy. */
export function syntaxOf({ syntaxes }: Analysis, path: string): Syntax | undefined {
  return syntaxes.find(({ source }) => source.path === path);
}

function isSame(one: NameUse, other: NameUse): boolean {
  return one.kind === other.kind && one.name === other.name && one.of === other.of;
}
