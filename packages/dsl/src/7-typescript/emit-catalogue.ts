import type { Content, MessageIr, PolicyImages, PolicyIr, SystemTextIr } from "@annae/ir";
import { type DataDoc, dataDoc, printDoc, recordDoc } from "./data-doc.ts";
import { type ModuleParts, type RuntimeType, runtimeType } from "./module-parts.ts";

/** The constants of what the policy says and declares: messages, system texts, settings, facts, images. */
export function emitCatalogue(ir: PolicyIr, images: PolicyImages, parts: ModuleParts): string[] {
  return [
    table("messages", "MessageIr", ir.messages, messageDoc, parts),
    table("systemTexts", "SystemTextIr", ir.systemTexts, saidDoc, parts),
    table("settings", "DeclarationIr", ir.settings, dataDoc, parts),
    table("hostFacts", "DeclarationIr", ir.hostFacts, dataDoc, parts),
    constant("images", imagesDoc(images), runtimeType(parts, "PolicyImages")),
  ];
}

function table<T>(
  name: keyof typeof docs,
  typeName: RuntimeType,
  record: Readonly<Record<string, T>>,
  docOf: (value: T) => DataDoc,
  parts: ModuleParts,
): string {
  const type = runtimeType(parts, typeName);
  return constant(name, recordDoc(record, type, docOf), `Readonly<Record<string, ${type}>>`);
}

const docs = {
  messages: "What the policy can send, by name.",
  systemTexts: "The tenant's wordings of platform messages, by code.",
  settings: "The settings that the policy declares itself.",
  hostFacts: "The facts that the policy declares itself.",
  images: "The sized images, by channel, kind of message, and path as the policy writes it.",
} as const;

function constant(name: keyof typeof docs, doc: DataDoc, type: string): string {
  const head = `export const ${name} = `;
  const tail = ` satisfies ${type};`;
  const text = printDoc(doc, 0, head.length + tail.length);
  return `/** ${docs[name]} */\n${head}${text}${tail}`;
}

function messageDoc({ content, variants, cases, ...message }: MessageIr): DataDoc {
  return dataDoc({
    ...message,
    content: saidDoc(content),
    variants: recordDoc(variants, 'MessageIr["variants"][string]', saidDoc),
    cases: cases.map((one) => ({ when: one.when, content: saidDoc(one.content) })),
  });
}

const kindType = 'Required<PolicyImages[string]>["notice"]';

function imagesDoc(images: PolicyImages): DataDoc {
  return recordDoc(images, "PolicyImages[string]", (kinds) =>
    recordDoc(kinds, kindType, (sources) => recordDoc(sources, `${kindType}[string]`, dataDoc)),
  );
}

/** What is said, without the places of its holes. */
function saidDoc(said: Content | SystemTextIr): DataDoc {
  const text = said.text.map((part) => {
    if (typeof part === "string" || !("fact" in part)) return part;
    const { at: _, ...hole } = part;
    return hole;
  });
  return dataDoc({ ...said, text });
}
