import type { ButtonNode, MessageBody, TextLiteral } from "@annae/syntax";
import type { Button } from "@annae/vocabulary";
import type { Findings } from "../../3-policy/findings.ts";
import type { FindImage } from "../images/find-images.ts";
import type { ModelButton, ModelContent } from "../model.ts";
import type { Resolving } from "../names/resolving.ts";
import { buildText } from "../texts/build-text.ts";
import { repeatedPart } from "../texts/diagnostics.ts";
import { plainText } from "../texts/template.ts";

/** What a message says and shows; what the body does not give comes from `main`. */
export function buildContent(
  body: MessageBody,
  main: ModelContent | null,
  findImage: FindImage,
  resolving: Resolving,
): ModelContent {
  const text = onlyOne(body.texts, "text", resolving.findings);
  const image = onlyOne(body.images, "image", resolving.findings);
  const buttons = body.buttons.map(buildButton);
  return {
    text: text === undefined ? (main?.text ?? null) : buildText(text, resolving),
    image: image === undefined ? (main?.image ?? null) : findImage(image),
    buttons: buttons.length === 0 ? (main?.buttons ?? []) : buttons,
  };
}

/** A link where the button has a url, else a keyword that the customer says by pressing it. */
export function buildButton(node: ButtonNode): ModelButton {
  const label = plainText(node.label.text);
  const button: Button =
    node.url === null ? { label, keyword: label } : { label, url: node.url.text };
  return { button, node };
}

/** The first of the parts; every further one is reported. */
export function onlyOne(
  parts: readonly TextLiteral[],
  part: "text" | "image",
  findings: Findings,
): TextLiteral | undefined {
  for (const { span } of parts.slice(1)) findings.report(repeatedPart(span, { part }));
  return parts[0];
}
