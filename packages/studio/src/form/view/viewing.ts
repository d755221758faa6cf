import { type PolicyReader, readerOf } from "@annae/describe";
import { type Analysis, builtOf, type Model } from "@annae/dsl";
import type { PolicyIr } from "@annae/ir";
import type { Item, Span, Syntax } from "@annae/syntax";
import type { Diagnostic } from "@annae/syntax/diagnostics";
import { headerIn, ownersOf, type PolicyText } from "../policy-text.ts";
import type { TextRange } from "../text-patch.ts";
import type { FormOrigin, FormProblem } from "./form.ts";

/** What the parts of a form are made of. */
export interface Viewing {
  readonly analysis: Analysis;
  readonly model: Model;
  /** Of all that is right. */
  readonly ir: PolicyIr;
  readonly reader: PolicyReader;
  /** The files of the policy and of those it extends, the policy's own first. */
  readonly syntaxes: readonly Syntax[];
  readonly items: readonly Item[];
  /** Whose each file is. */
  readonly owners: ReadonlyMap<string, string>;
  readonly policy: string;
  readonly extends: string | null;
  /** What is found in the range and was not yet asked for. */
  readonly problemsIn: (range: TextRange) => readonly FormProblem[];
  /** What nobody has asked for. */
  readonly problemsLeft: () => readonly FormProblem[];
}

/** Everything at hand to view the policy; undefined where its file can't be read. */
export function viewingOf(text: PolicyText): Viewing | undefined {
  const { analysis } = text;
  const { model, installation } = analysis;
  const { ir } = builtOf(analysis, { draft: true });
  if (model === null || ir === null) return undefined;
  const owners = ownersOf(text);
  const syntaxes = analysis.syntaxes.filter(({ source }) => owners.has(source.path));
  const reader = readerOf(ir, [...installation.channels.values()]);
  const header = headerIn(syntaxes.find(({ source }) => source.path === text.entry));
  return {
    analysis,
    model,
    ir,
    reader,
    syntaxes,
    items: syntaxes.flatMap(({ tree }) => tree.items),
    owners,
    policy: owners.get(text.entry) ?? model.name,
    extends: header?.extends?.text ?? null,
    ...claimed(analysis),
  };
}

/** Where the span is by now, as data. */
export function placed(span: Span, { analysis }: Pick<Viewing, "analysis">): TextRange {
  const { source, start, end } = analysis.locate(span);
  return { path: source.path, start, end };
}

/** The text at the span. */
export function writtenAt(span: Span): string {
  return span.source.text.slice(span.start, span.end);
}

/** Whose it is by where it stands. */
export function whoseIs({ source }: Span, overrides: boolean, viewing: Viewing): FormOrigin {
  const owner = viewing.owners.get(source.path);
  return { inherited: owner === viewing.policy ? null : (owner ?? null), overrides };
}

/** Each problem once, for the first that asks for a range in which it lies. */
function claimed(analysis: Analysis): Pick<Viewing, "problemsIn" | "problemsLeft"> {
  const left = new Set(analysis.diagnostics.map((one) => problemOf(one, analysis)));
  const take = (isMeant: (at: TextRange) => boolean) => {
    const found = [...left].filter(({ at }) => isMeant(at));
    for (const one of found) left.delete(one);
    return found;
  };
  return {
    problemsIn: ({ path, start, end }) =>
      left.size === 0 ? [] : take((at) => at.path === path && start <= at.start && at.end <= end),
    problemsLeft: () => take(() => true),
  };
}

function problemOf({ code, severity, span, wording, fix }: Diagnostic, analysis: Analysis) {
  const { ko, en } = wording;
  const at = placed(span, { analysis });
  const isHelped = ko.help !== undefined && en.help !== undefined;
  const edits = fix?.edits.map((edit) => ({
    ...placed(edit.span, { analysis }),
    text: edit.text,
  }));
  return {
    code,
    severity,
    title: { ko: ko.title, en: en.title },
    ...(isHelped && { help: { ko: ko.help ?? "", en: en.help ?? "" } }),
    at,
    ...(edits !== undefined && { fix: edits }),
  };
}
