import type {
  Content,
  DeclarationIr,
  ImageFile,
  MessageIr,
  PolicyImages,
  PolicyIr,
  SystemTextIr,
  Template,
} from "@annae/ir";
import type { Button } from "@annae/vocabulary";
import { type DataDoc, type DocData, dataDoc, printDoc, recordDoc } from "./data-doc.ts";
import { conditionData, placeData, typeData } from "./ir-data.ts";
import { type ModuleParts, type RuntimeType, runtimeType } from "./module-parts.ts";

/** The constants of what the policy says and declares: messages, system texts, settings, facts, images. */
export function emitCatalogue(ir: PolicyIr, images: PolicyImages, parts: ModuleParts): string[] {
  return [
    table("messages", "MessageIr", ir.messages, messageDoc, parts),
    table("systemTexts", "SystemTextIr", ir.systemTexts, systemTextDoc, parts),
    table("settings", "DeclarationIr", ir.settings, declarationDoc, parts),
    table("hostFacts", "DeclarationIr", ir.hostFacts, declarationDoc, parts),
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

function messageDoc(message: MessageIr): DataDoc {
  const { opening } = message;
  return dataDoc({
    name: message.name,
    kind: message.kind,
    title: message.title,
    at: placeData(message.at),
    opening: opening && {
      fact: opening.fact,
      yes: templateData(opening.yes),
      no: templateData(opening.no),
    },
    content: contentDoc(message.content),
    variants: recordDoc(message.variants, 'MessageIr["variants"][string]', contentDoc),
    cases: message.cases.map(({ when, content }) => ({
      when: conditionData(when),
      content: contentDoc(content),
    })),
  });
}

function systemTextDoc({ code, at, text, buttons }: SystemTextIr): DataDoc {
  return dataDoc({
    code,
    at: placeData(at),
    text: templateData(text),
    buttons: buttons.map(buttonData),
  });
}

function declarationDoc(declaration: DeclarationIr): DataDoc {
  return dataDoc({
    name: declaration.name,
    type: typeData(declaration.type),
    default: declaration.default,
    doc: declaration.doc,
  });
}

function imagesDoc(images: PolicyImages): DataDoc {
  return recordDoc(images, "PolicyImages[string]", (kinds) =>
    recordDoc(kinds, kindType, (sources) => recordDoc(sources, `${kindType}[string]`, imageDoc)),
  );
}

const kindType = 'Required<PolicyImages[string]>["notice"]';

function imageDoc({ file, width, height, format, bytes }: ImageFile): DataDoc {
  return dataDoc({ file, width, height, format, bytes });
}

function contentDoc({ text, image, buttons }: Content): DataDoc {
  return dataDoc({ text: templateData(text), image, buttons: buttons.map(buttonData) });
}

function templateData(template: Template): DocData {
  return template.map((part): DocData => {
    if (typeof part === "string") return part;
    if (!("fact" in part)) return { companyName: part.companyName };
    const { fact, fallback, particle } = part;
    return {
      fact,
      type: typeData(part.type),
      ...(fallback !== undefined && { fallback }),
      ...(particle && { particle }),
    };
  });
}

function buttonData(button: Button): DocData {
  return "url" in button
    ? { label: button.label, url: button.url }
    : { label: button.label, keyword: button.keyword };
}
