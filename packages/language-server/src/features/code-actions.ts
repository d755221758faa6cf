import { lineColumn } from "@annae/syntax";
import { applyFixes, compatibleFixes, type Diagnostic, type Fix } from "@annae/syntax/diagnostics";
import type { Doc } from "@annae/vocabulary";
import {
  type CodeAction,
  CodeActionKind,
  type Range,
  type TextEdit,
  type WorkspaceEdit,
} from "vscode-languageserver";
import { type Feature, ofView } from "../feature.ts";
import { offsetAt, rangeIn, rangeOf } from "../positions.ts";
import type { DocumentView, Session } from "../session.ts";
import { reported } from "./diagnostics.ts";

/** What mends a mistake, all mistakes of a file at once, or silences a warning with a reason. */
export const codeActions: Feature = {
  capabilities: {
    codeActionProvider: {
      codeActionKinds: [CodeActionKind.QuickFix, CodeActionKind.SourceFixAll],
    },
  },
  connect: (connection, session) =>
    connection.onCodeAction((asked) =>
      ofView(
        session,
        asked,
        (view) => [...actionsAt(session, view, asked.range, asked.context.only)],
        [],
      ),
    ),
};

const titles = {
  fixAll: { ko: "고칠 수 있는 오류를 모두 고치기", en: "Fix everything that can be fixed" },
  silence: (code: string): Doc => ({
    ko: `이유를 적고 이 경고 끄기: ${code}`,
    en: `Silence this warning with a reason: ${code}`,
  }),
  reason: { ko: "이유를 적으세요", en: "write the reason here" },
};

/** What can be done about the range, of the kinds that are wanted; undefined: of all. */
export function actionsAt(
  session: Session,
  view: DocumentView,
  range: Range,
  only: readonly string[] | undefined,
): readonly CodeAction[] {
  const wants = (kind: string) => only === undefined || only.some((one) => kind.startsWith(one));
  const { source } = view.syntax;
  const [from, to] = [offsetAt(source, range.start), offsetAt(source, range.end)];
  const { diagnostics } = session.provedOf(view.place);
  const own = diagnostics.filter(({ span }) => span.source.path === view.path);
  const here = own.filter(({ span }) => span.start <= to && from <= span.end);
  return [
    ...(wants(CodeActionKind.QuickFix)
      ? here.flatMap((one) => [...fixing(one, session), ...silencing(one, session)])
      : []),
    ...(wants(CodeActionKind.SourceFixAll) ? fixingAll(own, view, session) : []),
  ];
}

function fixing(diagnostic: Diagnostic, session: Session): readonly CodeAction[] {
  const { fix, wording } = diagnostic;
  if (fix === undefined) return [];
  const { title, help } = wording[session.locale];
  return [
    {
      title: help ?? title,
      kind: CodeActionKind.QuickFix,
      diagnostics: [reported(diagnostic, session.locale)],
      isPreferred: fix.guess === undefined,
      edit: editOf(fix, session),
    },
  ];
}

function editOf({ edits }: Fix, { uriOf }: Session): WorkspaceEdit {
  const byPath = Map.groupBy(edits, ({ span }) => span.source.path);
  const changes = [...byPath].map(([path, here]): [string, TextEdit[]] => [
    uriOf(path),
    here.map(({ span, text }) => ({ range: rangeOf(span), newText: text })),
  ]);
  return { changes: Object.fromEntries(changes) };
}

/** A comment above the line; a line that is one of several of a warning is silenced by itself. */
function silencing(
  { code, severity, span, wording }: Diagnostic,
  { locale, uriOf }: Session,
): readonly CodeAction[] {
  if (severity === "error") return [];
  const { source } = span;
  const start = source.lineStarts[lineColumn(source, span.start).line - 1] ?? 0;
  const indent = /^[ \t]*/.exec(source.text.slice(start))?.[0] ?? "";
  const newText = `${indent}// annae: allow ${code} because ${titles.reason[locale]}\n`;
  return [
    {
      title: titles.silence(code)[locale],
      kind: CodeActionKind.QuickFix,
      diagnostics: [reported({ code, severity, span, wording }, locale)],
      edit: {
        changes: { [uriOf(source.path)]: [{ range: rangeIn(source, start, start), newText }] },
      },
    },
  ];
}

/** Only what can mean nothing else: guesses stay with their author. */
function fixingAll(
  own: readonly Diagnostic[],
  { syntax: { source } }: DocumentView,
  { locale, uriOf }: Session,
): readonly CodeAction[] {
  const fixes = own.flatMap(({ fix }) => (fix === undefined || fix.guess ? [] : [fix]));
  const together = compatibleFixes(fixes).filter((fix) =>
    fix.edits.every(({ span }) => span.source === source),
  );
  if (together.length === 0 || applyFixes(source, together) === source.text) return [];
  const edits = together.flatMap((fix) => fix.edits);
  return [
    {
      title: titles.fixAll[locale],
      kind: CodeActionKind.SourceFixAll,
      edit: {
        changes: {
          [uriOf(source.path)]: edits.map(({ span, text }) => ({
            range: rangeOf(span),
            newText: text,
          })),
        },
      },
    },
  ];
}
