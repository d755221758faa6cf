import { type NameKind, namesBetween } from "@annae/dsl";
import type { Token } from "@annae/syntax";
import {
  type SemanticTokens,
  SemanticTokensBuilder,
  type SemanticTokensDelta,
} from "vscode-languageserver";
import { type Feature, ofView } from "../feature.ts";
import { offsetAt, positionAt } from "../positions.ts";
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
      full: { delta: true },
      range: true,
    },
  },
  connect: ({ languages: { semanticTokens: asked } }, session) => {
    /** What each document has been given last. */
    const given = new Map<string, SemanticTokensBuilder>();
    asked.on((params) => {
      const builder = new SemanticTokensBuilder();
      given.set(params.textDocument.uri, builder);
      return ofView(session, params, (view) => tokensOf(view, builder).build(), none);
    });
    asked.onDelta((params) => {
      const { uri } = params.textDocument;
      const builder = given.get(uri) ?? new SemanticTokensBuilder();
      given.set(uri, builder);
      builder.previousResult(params.previousResultId);
      const answer = (view: DocumentView) => tokensOf(view, builder).buildEdits();
      return ofView<SemanticTokensDelta | SemanticTokens>(session, params, answer, none);
    });
    asked.onRange((params) => {
      const answer = (view: DocumentView) => {
        const { source } = view.syntax;
        const [from, to] = [params.range.start, params.range.end].map((place) =>
          offsetAt(source, place),
        );
        return tokensOf(view, new SemanticTokensBuilder(), from, to).build();
      };
      return ofView(session, params, answer, none);
    });
  },
};

const none: SemanticTokens = { data: [] };

/** A word with what it is; offsets into the file, no line ends inside. */
interface Meaning {
  readonly start: number;
  readonly end: number;
  readonly kind: TokenKind;
  readonly modifier?: number;
}

/**
 * Five numbers for each word of the file, or of what stands between the offsets: lines and characters from the word before,
 * length, type, modifiers.
 */
export function tokensOf(
  view: DocumentView,
  builder: SemanticTokensBuilder,
  from = 0,
  to = view.syntax.source.text.length,
): SemanticTokensBuilder {
  const { source } = view.syntax;
  for (const { start, end, kind, modifier = 0 } of meaningsOf(view, from, to)) {
    const { line, character } = positionAt(source, start);
    builder.push(line, character, end - start, types.indexOf(kind), modifier);
  }
  return builder;
}

function meaningsOf(
  { syntax, analysis, path }: DocumentView,
  from: number,
  to: number,
): readonly Meaning[] {
  const isHere = ({ start, end }: Meaning) => start < to && from < end;
  const names = namesBetween(analysis, path, from, to).map(
    ({ kind, declares, span }): Meaning => ({
      start: span.start,
      end: span.end,
      kind: ofNames[kind],
      modifier: declares ? 1 : 0,
    }),
  );
  const named = new Map(names.map((name) => [name.start, name]));
  const words = between(syntax.tokens, from, to).flatMap((token): readonly Meaning[] => {
    const start = token.startOffset;
    const kind = kindOf(token);
    const name = named.get(start);
    if (name !== undefined) return [name];
    const end = start + token.image.length;
    if (kind === undefined) return [];
    return kind === "string" ? aroundHoles({ start, end, kind }, names) : [{ start, end, kind }];
  });
  const comments = between(syntax.lexemes, from, to).flatMap(
    ({ kind, startOffset, image }): readonly Meaning[] => {
      if (kind === "oddSpace" || kind === "unknown") return [];
      const modifier = kind === "doc" ? 4 : 0;
      return [{ start: startOffset, end: startOffset + image.length, kind: "comment", modifier }];
    },
  );
  return [...words, ...comments]
    .flatMap((meaning) => byLine(meaning, syntax.source.text))
    .filter(isHere)
    .sort((one, other) => one.start - other.start);
}

/** The pieces of a file, which stand in order, that touch what is between the offsets. */
function between<Piece extends { readonly startOffset: number; readonly image: string }>(
  pieces: readonly Piece[],
  from: number,
  to: number,
): readonly Piece[] {
  return pieces.filter(
    ({ startOffset, image }) => startOffset < to && from < startOffset + image.length,
  );
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
