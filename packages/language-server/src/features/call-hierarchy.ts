import { allNames, type NameUse, standingAt } from "@annae/dsl";
import {
  type CallHierarchyIncomingCall,
  type CallHierarchyItem,
  type CallHierarchyOutgoingCall,
  SymbolKind,
} from "vscode-languageserver";
import { atPlace, type Feature } from "../feature.ts";
import { type OutlineEntry, outlineOf } from "../outline.ts";
import { rangeOf } from "../positions.ts";
import type { DocumentView, Session } from "../session.ts";

/** Who sends a message, and what a rule sends. */
export const callHierarchy: Feature = {
  capabilities: { callHierarchyProvider: true },
  connect: (connection, session) => {
    const { callHierarchy: asks } = connection.languages;
    asks.onPrepare((asked) =>
      atPlace(session, asked, (view, offset) => itemAt(session, view, offset), null),
    );
    asks.onIncomingCalls(({ item }) => ofItem(session, item, callersOf, []));
    asks.onOutgoingCalls(({ item }) => ofItem(session, item, callsOf, []));
  },
};

function ofItem<Answer>(
  session: Session,
  item: CallHierarchyItem,
  answer: (session: Session, view: DocumentView, offset: number) => Answer,
  none: Answer,
): Answer {
  const asked = { textDocument: { uri: item.uri }, position: item.selectionRange.start };
  return atPlace(session, asked, (view, offset) => answer(session, view, offset), none);
}

/** The message or the rule at the offset; null where there is neither. */
export function itemAt(
  { uriOf }: Session,
  { analysis, path, syntax }: DocumentView,
  offset: number,
): CallHierarchyItem[] | null {
  const use = standingAt(analysis, path, offset)?.use;
  if (use !== undefined && isSent(use)) return [messageItem(use, uriOf)];
  const rule = rulesIn(outlineOf(syntax, analysis)).find(
    ({ span }) => span.start <= offset && offset <= span.end,
  );
  return rule === undefined ? null : [ruleItem(rule, uriOf)];
}

/** The rules of the policy that can send the message at the offset. */
export function callersOf(
  { uriOf }: Session,
  { analysis, path }: DocumentView,
  offset: number,
): CallHierarchyIncomingCall[] {
  const use = standingAt(analysis, path, offset)?.use;
  if (use === undefined || !isSent(use)) return [];
  const uses = sendsOf(allNames(analysis)).filter(
    ({ kind, name }) => kind === use.kind && name === use.name,
  );
  return analysis.syntaxes.flatMap((syntax) =>
    rulesIn(outlineOf(syntax, analysis)).flatMap((rule) => {
      const inside = uses.filter((one) => isIn(one, rule));
      if (inside.length === 0) return [];
      return [{ from: ruleItem(rule, uriOf), fromRanges: inside.map(({ span }) => rangeOf(span)) }];
    }),
  );
}

/** The messages that the rule at the offset can send. */
export function callsOf(
  { uriOf }: Session,
  { analysis, syntax }: DocumentView,
  offset: number,
): CallHierarchyOutgoingCall[] {
  const rule = rulesIn(outlineOf(syntax, analysis)).find(
    ({ span }) => span.start <= offset && offset <= span.end,
  );
  if (rule === undefined) return [];
  const names = allNames(analysis);
  const sent = sendsOf(names).filter((one) => isIn(one, rule));
  return [...Map.groupBy(sent, ({ name }) => name).values()].flatMap((uses) => {
    const [first] = uses;
    const declared = names.find(
      ({ declares, kind, name }) => declares && kind === first?.kind && name === first.name,
    );
    const to = declared ?? first;
    if (to === undefined) return [];
    return [{ to: messageItem(to, uriOf), fromRanges: uses.map(({ span }) => rangeOf(span)) }];
  });
}

function isSent({ kind }: NameUse): boolean {
  return kind === "message" || kind === "system";
}

function sendsOf(names: readonly NameUse[]): readonly NameUse[] {
  return names.filter((use) => isSent(use) && !use.declares);
}

function isIn({ span }: NameUse, rule: OutlineEntry): boolean {
  const { source, start, end } = rule.span;
  return span.source.path === source.path && start <= span.start && span.end <= end;
}

function rulesIn(entries: readonly OutlineEntry[]): readonly OutlineEntry[] {
  return entries.flatMap((entry) =>
    entry.node === "rule" || entry.node === "namelessRule" ? [entry] : rulesIn(entry.children),
  );
}

function ruleItem(
  { name, span, nameSpan }: OutlineEntry,
  uriOf: Session["uriOf"],
): CallHierarchyItem {
  return {
    name,
    kind: SymbolKind.Function,
    uri: uriOf(span.source.path),
    range: rangeOf(span),
    selectionRange: rangeOf(nameSpan),
  };
}

function messageItem({ name, span }: NameUse, uriOf: Session["uriOf"]): CallHierarchyItem {
  const range = rangeOf(span);
  const uri = uriOf(span.source.path);
  return { name, kind: SymbolKind.String, uri, range, selectionRange: range };
}
