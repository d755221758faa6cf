import { Node, Project, SyntaxKind } from "ts-morph";

const swaps = new Map([
  [SyntaxKind.LessThanToken, "<="],
  [SyntaxKind.LessThanEqualsToken, "<"],
  [SyntaxKind.GreaterThanToken, ">="],
  [SyntaxKind.GreaterThanEqualsToken, ">"],
  [SyntaxKind.EqualsEqualsEqualsToken, "!=="],
  [SyntaxKind.ExclamationEqualsEqualsToken, "==="],
  [SyntaxKind.PlusToken, "-"],
  [SyntaxKind.MinusToken, "+"],
  [SyntaxKind.AmpersandAmpersandToken, "||"],
  [SyntaxKind.BarBarToken, "&&"],
]);

const methods = new Map([
  ["every", "some"],
  ["some", "every"],
  ["min", "max"],
  ["max", "min"],
]);

/**
 * Small changes of the text, each that could be a slip: `was` at `start` becomes `now`, which makes `instead` of the expression from `from` to `to`.
 * Where there is no `instead`, a method is called by another name. `isSpare`: what is changed is what is taken where something is missing.
 */
export function mutantsOfSource(text) {
  const project = new Project({ useInMemoryFileSystem: true });
  const file = project.createSourceFile("source.ts", text);
  const found = [];
  const add = (node, now, whole = node) => {
    const [start, end] = [node.getStart(), node.getEnd()];
    const [from, to] = [whole.getStart(), whole.getEnd()];
    const instead = text.slice(from, start) + now + text.slice(end, to);
    found.push({ start, from, to, was: text.slice(start, end), now, instead });
  };
  file.forEachDescendant((node, traversal) => {
    if (
      Node.isTypeNode(node) ||
      Node.isInterfaceDeclaration(node) ||
      Node.isImportDeclaration(node)
    ) {
      traversal.skip();
      return;
    }
    if (Node.isBinaryExpression(node)) {
      const sign = node.getOperatorToken();
      const now = swaps.get(sign.getKind());
      if (now !== undefined) add(sign, now, node);
    } else if (node.isKind(SyntaxKind.TrueKeyword)) add(node, "false");
    else if (node.isKind(SyntaxKind.FalseKeyword)) add(node, "true");
    else if (Node.isPrefixUnaryExpression(node)) {
      const sign = node.getOperatorToken();
      const isSign = sign === SyntaxKind.MinusToken || sign === SyntaxKind.ExclamationToken;
      if (isSign) add(node, node.getOperand().getText());
    } else if (Node.isNumericLiteral(node)) {
      add(node, node.getText() === "0" ? "1" : "0");
      if (isSpare(node)) Object.assign(found.at(-1), { isSpare: true });
    } else if (Node.isConditionalExpression(node)) {
      const condition = node.getCondition();
      add(condition, `!(${condition.getText()})`);
    } else if (Node.isIfStatement(node)) {
      const condition = node.getExpression();
      add(condition, `!(${condition.getText()})`);
    } else if (Node.isExpressionStatement(node)) add(node.getExpression(), "undefined");
    else if (Node.isPropertyAccessExpression(node)) {
      const name = node.getNameNode();
      const now = methods.get(name.getText());
      const dot = node.getExpression().getEnd();
      if (now !== undefined && text[dot] === ".")
        found.push({
          start: name.getStart(),
          from: dot,
          to: name.getEnd(),
          was: name.getText(),
          now,
        });
    }
  });
  const lines = text.split("\n");
  return found.map((one) => {
    const line = text.slice(0, one.start).split("\n").length;
    return { ...one, line, source: lines[line - 1] };
  });
}

/** Whether it stands behind `??`, or where something may be missing: types often ask for it where nothing else does. */
function isSpare(node) {
  const parent = node.getParent();
  if (Node.isBindingElement(parent)) return true;
  return (
    Node.isBinaryExpression(parent) &&
    parent.getOperatorToken().isKind(SyntaxKind.QuestionQuestionToken)
  );
}
