import { expect, test } from "vitest";
import { SemanticTokensBuilder } from "vscode-languageserver";
import { opened } from "../testing/opened.ts";
import { semanticTokens, tokensOf } from "./semantic-tokens.ts";

const types = semanticTokens.capabilities.semanticTokensProvider?.legend.tokenTypes ?? [];

/** Each coloured piece with its kind; "*" where it is declared. */
function coloured(text: string): readonly string[] {
  const { view } = opened({ "shop.rules": `${text}|` });
  const lines = text.split(/\r\n|\n/);
  const { data } = tokensOf(view, new SemanticTokensBuilder()).build();
  let [line, character] = [0, 0];
  return Array.from({ length: data.length / 5 }, (_, at) => {
    const [down = 0, right = 0, length = 0, type = 0, modifiers = 0] = data.slice(5 * at);
    character = down === 0 ? character + right : right;
    line += down;
    const piece = lines[line]?.slice(character, character + length);
    return `${piece} ${types[type]}${(modifiers & 1) === 1 ? "*" : ""}`;
  });
}

test("names are coloured by what they stand for", () => {
  expect(
    coloured('message 인사 { text "안녕" }\nwhen chatbot then send 인사; close // 끝'),
  ).toEqual([
    ...["message keyword", "인사 property*", "text keyword", '"안녕" string'],
    ...["when keyword", "chatbot variable", "then keyword", "send keyword", "인사 property"],
    ...["close method", "// 끝 comment"],
  ]);
});

test("a hole is a fact in a text, and no colour goes over a line's end", () => {
  expect(coloured('message m {\r\n  text """\n    😀 [companyName]님\n    """\n}')).toEqual([
    ...["message keyword", "m property*", "text keyword", '""" string'],
    ...["    😀 [ string", "companyName variable", "]님 string", '    """ string'],
  ]);
});
