import type { Template } from "@annae/ir";
import type { MessageDeclaration } from "@annae/syntax";
import { type Kind, type KindName, kindNames, kinds } from "@annae/vocabulary";
import { duplicateName } from "../../3-policy/diagnostics.ts";
import { reportUnknownName } from "../../3-policy/findings.ts";
import type { Declared } from "../../3-policy/merge/merge-policies.ts";
import type { FindImage } from "../images/find-images.ts";
import type { FactUse, ModelContent, ModelMessage } from "../model.ts";
import { type Resolving, reportUnknownChannel } from "../names/resolving.ts";
import { placeholder } from "../texts/build-text.ts";
import { unknownKind } from "../texts/diagnostics.ts";
import { textPieces } from "../texts/template.ts";
import { typeCondition } from "../types/type-condition.ts";
import { buildContent } from "./build-content.ts";

/** A message with its kind, its texts' holes and its images resolved. */
export function buildMessage(
  { node, policy }: Declared<MessageDeclaration>,
  findImage: FindImage,
  resolving: Resolving,
): ModelMessage {
  const kind = kindOf(node, resolving);
  const content = buildContent(node.body, null, findImage, resolving);
  const kindDefinition: Kind = kinds[kind];
  const openingUses: FactUse[] = [];
  return {
    name: node.name.text,
    span: node.name.span,
    policy,
    kind,
    kindDefinition,
    damaged: resolving.findings.isDamaged(node.span),
    title: node.title?.text ?? null,
    opening: buildOpening(kindDefinition, node, openingUses, resolving),
    openingUses,
    content,
    variants: buildVariants(node, content, findImage, resolving),
    cases: node.cases.map(({ when, body }) => {
      const reads: FactUse[] = [];
      return {
        when: typeCondition(when, resolving, reads),
        content: buildContent(body, content, findImage, resolving),
        span: when.span,
        reads,
      };
    }),
  };
}

function kindOf({ name, like }: MessageDeclaration, { findings }: Resolving): KindName {
  const wanted = like ?? name;
  const kind = kindNames.find((known) => known === wanted.text);
  if (kind === undefined && like !== null) {
    reportUnknownName(findings, unknownKind, like, { name: like.text }, kindNames);
  }
  return kind ?? "notice";
}

function buildVariants(
  node: MessageDeclaration,
  main: ModelContent,
  findImage: FindImage,
  resolving: Resolving,
): ReadonlyMap<string, ModelContent> {
  const { installation, findings } = resolving;
  const variants = new Map<string, ModelContent>();
  const first = new Map<string, MessageDeclaration["name"]>();
  for (const { channel, body } of node.variants) {
    const content = buildContent(body, main, findImage, resolving);
    const earlier = first.get(channel.text);
    if (earlier !== undefined) {
      findings.report(duplicateName(channel.span, { name: channel.text, first: earlier.span }));
    } else if (installation.channels.has(channel.text)) {
      variants.set(channel.text, content);
    } else {
      reportUnknownChannel(channel, resolving);
    }
    first.set(channel.text, channel);
  }
  return variants;
}

function buildOpening(
  kind: Kind,
  node: MessageDeclaration,
  uses: FactUse[],
  resolving: Resolving,
): ModelMessage["opening"] {
  if (kind.opening === undefined) return null;
  const { fact, yes, no } = kind.opening;
  uses.push(useOf(fact, node, resolving));
  const compiled = (text: string) => openingTemplate(text, node, uses, resolving);
  return { fact, yes: compiled(yes), no: compiled(no) };
}

function openingTemplate(
  text: string,
  node: MessageDeclaration,
  uses: FactUse[],
  resolving: Resolving,
): Template {
  return textPieces(text, false).flatMap((piece): Template => {
    if (typeof piece === "string" || !("hole" in piece)) return [piece];
    const fact = placeholder(piece.hole, resolving);
    if (fact === undefined) return [`[${piece.hole}]`];
    uses.push(useOf(fact.name, node, resolving));
    return [{ fact: fact.name, type: fact.type }];
  });
}

function useOf(name: string, node: MessageDeclaration, { scope }: Resolving): FactUse {
  return { name, fact: scope.get(name)?.fact ?? null, span: node.name.span };
}
