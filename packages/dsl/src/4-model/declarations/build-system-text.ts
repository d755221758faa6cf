import type { SystemDeclaration } from "@annae/syntax";
import { reportUnknownName } from "../../3-policy/findings.ts";
import type { ModelSystemText } from "../model.ts";
import type { Resolving } from "../names/resolving.ts";
import { buildPlatformText as buildText } from "../texts/build-text.ts";
import { imageInSystemText, unknownSystemCode } from "../texts/diagnostics.ts";
import { buildButton, onlyOne } from "./build-content.ts";

/** A tenant's wording of a platform message; a code that no channel has is reported. */
export function buildSystemText(node: SystemDeclaration, resolving: Resolving): ModelSystemText {
  const { findings, installation } = resolving;
  const { code, body } = node;
  if (!installation.systemCodes.has(code.text)) {
    const known = [...installation.systemCodes];
    reportUnknownName(findings, unknownSystemCode, code, { name: code.text, known }, known);
  }
  for (const { span } of body.images) findings.report(imageInSystemText(span, {}));
  const text = onlyOne(body.texts, "text", findings);
  return {
    code: code.text,
    span: code.span,
    damaged: findings.isDamaged(node.span),
    text: text === undefined ? null : buildText(text, resolving),
    buttons: body.buttons.map(buildButton),
  };
}
