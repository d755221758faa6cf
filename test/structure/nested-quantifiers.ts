import { type AST, RegExpParser, visitRegExpAST } from "@eslint-community/regexpp";
import { ts } from "ts-morph";

/** A pattern literal of a source, as it is written there. */
export interface Pattern {
  readonly line: number;
  readonly literal: string;
}

/** Every pattern literal of a TypeScript or JavaScript source. */
export function patternsIn(text: string): readonly Pattern[] {
  if (!text.includes("/")) return [];
  const source = ts.createSourceFile("a.ts", text, ts.ScriptTarget.Latest, false);
  const found: Pattern[] = [];
  const visit = (node: ts.Node): void => {
    if (ts.isRegularExpressionLiteral(node)) {
      const start = node.getStart(source);
      const { line } = source.getLineAndCharacterOfPosition(start);
      found.push({ line: line + 1, literal: text.slice(start, node.end) });
    }
    ts.forEachChild(node, visit);
  };
  visit(source);
  return found;
}

/**
 * The repetitions without end inside another such repetition: where both can take the same text, a text that does not
 * match is tried in exponentially many ways. Not those of a repetition whose every round begins with a sign that the
 * inner one can't take, as in `(-[a-z]+)*`: there is one way to split a text into rounds.
 */
export function nestedQuantifiers(literal: string): readonly string[] {
  const found: string[] = [];
  const pattern = new RegExpParser({ ecmaVersion: 2025 }).parseLiteral(literal);
  visitRegExpAST(pattern, {
    onQuantifierEnter: (inner) => {
      const around = ancestorsOf(inner).filter(isEndless);
      if (isEndless(inner) && around.some((outer) => !isSeparated(outer, inner))) {
        found.push(inner.raw);
      }
    },
  });
  return found;
}

function isEndless(node: AST.Node): node is AST.Quantifier {
  return node.type === "Quantifier" && node.max === Number.POSITIVE_INFINITY;
}

function isSeparated({ element: outer }: AST.Quantifier, { element: inner }: AST.Quantifier) {
  if (outer.type !== "Group" && outer.type !== "CapturingGroup") return false;
  if (inner.type !== "CharacterClass" && inner.type !== "Character") return false;
  const taken = new RegExp(inner.raw, "u");
  return outer.alternatives.every(({ elements: [first] }) => {
    return first?.type === "Character" && !taken.test(String.fromCodePoint(first.value));
  });
}

function ancestorsOf(node: AST.Node): readonly AST.Node[] {
  return node.parent === null ? [] : [node.parent, ...ancestorsOf(node.parent)];
}
