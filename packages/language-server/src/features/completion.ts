import { type Completion, completionsAt } from "@annae/dsl";
import { type CompletionItem, CompletionItemKind } from "vscode-languageserver";
import { atPlace, type Feature } from "../feature.ts";
import { rangeOf } from "../positions.ts";
import type { DocumentView, Session } from "../session.ts";

/** What can stand at a place. Korean words lead to what is described with them. */
export const completion: Feature = {
  capabilities: { completionProvider: { triggerCharacters: [" ", "[", "(", ":", "."] } },
  connect: (connection, session) =>
    connection.onCompletion((asked) =>
      atPlace(
        session,
        asked,
        (view, offset) => ({ isIncomplete: false, items: [...itemsAt(session, view, offset)] }),
        { isIncomplete: false, items: [] },
      ),
    ),
};

const kinds: Readonly<Record<Completion["kind"], CompletionItemKind>> = {
  keyword: CompletionItemKind.Keyword,
  fact: CompletionItemKind.Variable,
  value: CompletionItemKind.EnumMember,
  message: CompletionItemKind.Text,
  system: CompletionItemKind.Constant,
  label: CompletionItemKind.Reference,
  action: CompletionItemKind.Function,
  event: CompletionItemKind.Event,
  channel: CompletionItemKind.Module,
  kind: CompletionItemKind.Class,
  type: CompletionItemKind.TypeParameter,
};

/** What is offered, in the order of its worth; the editor filters by what is written and by what it means in Korean. */
export function itemsAt(
  { locale }: Pick<Session, "locale">,
  { analysis, path, syntax }: DocumentView,
  offset: number,
): readonly CompletionItem[] {
  return completionsAt(analysis, path, offset).map(({ text, kind, doc, replaces }, at) => {
    const written = syntax.source.text.slice(replaces.start, replaces.end);
    const isLedTo = !text.toLowerCase().startsWith(written.toLowerCase());
    return {
      label: text,
      kind: kinds[kind],
      ...(doc === undefined ? {} : { detail: doc[locale] }),
      sortText: String(at).padStart(4, "0"),
      ...(isLedTo ? { filterText: written } : {}),
      textEdit: { range: rangeOf(replaces), newText: text },
    };
  });
}
