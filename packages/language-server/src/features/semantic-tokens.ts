import { allNames, type NameKind, type Token } from "@annae/dsl";
import { type SemanticTokens, SemanticTokensBuilder } from "vscode-languageserver";
import { type Feature, ofView } from "../feature.ts";
import { positionAt } from "../positions.ts";
import type { DocumentView } from "../session.ts";

const types = [
  ...["keyword", "string", "number", "comment", "operator"],
  ...["variable", "enumMember", "function", "method", "class", "namespace", "event", "property"],
] as const;
type TokenKind = (typeof types)[number];
const modifiers = ["declaration", "readonly", "documentation"];

const ofNames: Readonly<Record<NameKind, TokenKind>> = {
  policy: "namespace",
  file: "string",
  message: "property",
  system: "property",
  fact: "variable",
  value: "enumMember",
  label: "function",
  action: "method",
  event: "event",
  channel: "class",
  kind: "class",
};

/** What each word is, so that an editor can colour it by its meaning. */
export const semanticTokens: Feature = {
  capabilities: {
    semanticTokensProvider: {
      legend: { tokenTypes: [...types], tokenModifiers: modifiers },
      full: true,
    },
  },
  connect: (connection, session) =>
    connection.languages.semanticTokens.on((asked) =>
      ofView(session, asked, (view) => tokensOf(view), { data: [] }),
    ),
};

/** A word with what it is; offsets into the file, no line ends inside. */
interface Meaning {
  readonly start: number;
  readonly end: number;
  readonly kind: TokenKind;
  readonly modifier?: number;
}

/** Five numbers for each word: lines and characters from the word before, length, type, modifiers. */
export function tokensOf(view: DocumentView): SemanticTokens {
  const builder = new SemanticTokensBuilder();
  const { source } = view.syntax;
  for (const { start, end, kind, modifier = 0 } of meaningsOf(view)) {
    const { line, character } = positionAt(source, start);
    builder.push(line, character, end - start, types.indexOf(kind), modifier);
  }
  return builder.build();
}

function meaningsOf({ syntax, analysis, path }: DocumentView): readonly Meaning[] {
  const names = allNames(analysis)
    .filter(({ span }) => span.source.path === path)
    .map(
      ({ kind, declares, span }): Meaning => ({
        start: span.start,
        end: span.end,
        kind: ofNames[kind],
        modifier: declares ? 1 : 0,
      }),
    );
  const named = new Map(names.map((name) => [name.start, name]));
  const words = syntax.tokens.flatMap((token): readonly Meaning[] => {
    const start = token.startOffset;
    const kind = kindOf(token);
    const name = named.get(start);
    if (name !== undefined) return [name];
    const end = start + token.image.length;
    if (kind === undefined) return [];
    return kind === "string" ? aroundHoles({ start, end, kind }, names) : [{ start, end, kind }];
  });
  const comments = syntax.lexemes.flatMap(({ kind, startOffset, image }): readonly Meaning[] =>
    kind === "oddSpace" || kind === "unknown"
      ? []
      : [
          {
            start: startOffset,
            end: startOffset + image.length,
            kind: "comment",
            modifier: kind === "doc" ? 4 : 0,
          },
        ],
  );
  return [...words, ...comments]
    .flatMap((meaning) => byLine(meaning, syntax.source.text))
    .sort((one, other) => one.start - other.start);
}

function kindOf({ tokenType, image }: Token): TokenKind | undefined {
  const { name } = tokenType;
  if (name === "Text") return "string";
  if (name.endsWith("Literal")) return "number";
  if (name.startsWith("Keyword_") || name === "YesNo") return "keyword";
  return /^[<>=!&|+-]/.test(image) ? "operator" : undefined;
}

/** A text without the facts in its holes, which stand between. */
function aroundHoles(text: Meaning, names: readonly Meaning[]): readonly Meaning[] {
  const inside = names.filter(({ start, end }) => text.start < start && end <= text.end);
  const found: Meaning[] = [];
  let start = text.start;
  for (const hole of inside) {
    found.push({ ...text, start, end: hole.start }, hole);
    start = hole.end;
  }
  return [...found, { ...text, start }];
}

function byLine(meaning: Meaning, text: string): readonly Meaning[] {
  const written = text.slice(meaning.start, meaning.end);
  if (!written.includes("\n")) return written === "" ? [] : [meaning];
  return [...written.matchAll(/[^\r\n]+/g)].map((line) => ({
    ...meaning,
    start: meaning.start + line.index,
    end: meaning.start + line.index + line[0].length,
  }));
}
