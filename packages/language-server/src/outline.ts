import type { Analysis } from "@annae/dsl";
import type { Item, Span, Syntax } from "@annae/syntax";
import { assertNever } from "@annae/vocabulary";
import { SymbolKind } from "vscode-languageserver";

/** A part of a file that has a name, and the parts in it. */
export interface OutlineEntry {
  readonly name: string;
  /** What its author says of it; "" where nothing is said. */
  readonly detail: string;
  readonly kind: SymbolKind;
  /** What it is; a rule that its author has not named can't be spoken of. */
  readonly node: Item["node"] | "rule" | "namelessRule";
  readonly span: Span;
  /** Where the name is written. */
  readonly nameSpan: Span;
  readonly children: readonly OutlineEntry[];
}

type Bare = Omit<OutlineEntry, "span" | "nameSpan" | "children" | "node"> & {
  readonly nameSpan: Span;
  readonly children?: readonly OutlineEntry[];
};

/** What the file declares, in the order written. */
export function outlineOf({ tree }: Syntax, { locate }: Analysis): readonly OutlineEntry[] {
  return tree.items.flatMap((item) => {
    if (item.node === "on" && item.event === null) return rulesOf(item, locate);
    const bare = bareOf(item, locate);
    if (bare === undefined) return [];
    const { nameSpan, children = [] } = bare;
    return [
      {
        ...bare,
        node: item.node,
        span: locate(item.span),
        nameSpan: locate(nameSpan),
        children,
      },
    ];
  });
}

function bareOf(item: Item, locate: (span: Span) => Span): Bare | undefined {
  switch (item.node) {
    case "policy":
      return named(item.name, item.extends?.text ?? "", SymbolKind.Module);
    case "message":
      return named(item.name, item.title?.text ?? "", SymbolKind.String);
    case "system":
      return named(item.code, item.title?.text ?? "", SymbolKind.Constant);
    case "setting":
      return named(item.name, item.title?.text ?? "", SymbolKind.Property);
    case "fact":
      return named(item.name, item.title?.text ?? "", SymbolKind.Variable);
    case "test":
      return named(item.title, item.channel.text, SymbolKind.Method);
    case "on": {
      const event = item.event?.text ?? "request";
      const children = rulesOf(item, locate);
      if (item.event === null) return undefined;
      return {
        name: `on ${event}`,
        detail: item.first ? "first" : "",
        kind: SymbolKind.Event,
        nameSpan: item.event.span,
        children,
      };
    }
    case "property": {
      const name = [item.demand, ...item.events.map(({ text }) => text)].join(" ");
      return { name, detail: "", kind: SymbolKind.Boolean, nameSpan: item.span };
    }
    case "import":
      return undefined;
    default:
      return assertNever(item);
  }
}

function named(
  { text, span }: { readonly text: string; readonly span: Span },
  detail: string,
  kind: SymbolKind,
): Bare | undefined {
  return text === "" ? undefined : { name: text, detail, kind, nameSpan: span };
}

function rulesOf(
  { rules, event }: Extract<Item, { node: "on" }>,
  locate: (span: Span) => Span,
): readonly OutlineEntry[] {
  return rules.flatMap((rule): readonly OutlineEntry[] => {
    if (rule.node === "remove") return [];
    const { label } = rule;
    if (label === null && event !== null) return [];
    const span = locate(rule.span);
    return [
      {
        name: label?.text ?? "when …",
        detail: "",
        kind: SymbolKind.Function,
        node: label === null ? "namelessRule" : "rule",
        span,
        nameSpan: label === null ? span : locate(label.span),
        children: [],
      },
    ];
  });
}
