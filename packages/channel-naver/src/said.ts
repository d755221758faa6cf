import {
  type Attachment,
  attachmentNamed,
  fetchable,
  membersOf,
  textOf,
} from "@annae/channel-kit/webhook";
import { cutText } from "@annae/vocabulary";
import type * as z from "zod";
import { limits } from "./limits.ts";
import type { echoRequest, sendRequest } from "./wire-schema.ts";

type Saying = Pick<
  z.infer<typeof sendRequest> | z.infer<typeof echoRequest>,
  "textContent" | "imageContent" | "compositeContent"
>;

/** What a request says: its words, and what came with them. */
export interface Said {
  readonly text: string;
  readonly attachments: readonly Attachment[];
}

/** Reads all contents of the request; those that nobody knows yet are files, and an address that is not safe to fetch is words. */
export function said(request: Saying): Said {
  const { textContent, imageContent, compositeContent } = request;
  const image = imageContent.imageUrl ?? imageContent.imageId;
  const parts: readonly Said[] = [
    typed(textContent),
    image === null ? nothing : attached("photo", imageContent.imageUrl),
    ...listed(compositeContent.compositeList).map(composite),
    ...others(request),
  ];
  const text = parts.flatMap((part) => (part.text === "" ? [] : [part.text])).join("\n");
  return {
    text: cutText(text, limits.text.max),
    attachments: parts.flatMap(({ attachments }) => attachments),
  };
}

const nothing: Said = { text: "", attachments: [] };

/** A sticker's text is its number, which nobody has said. */
function typed({ text, inputType }: Saying["textContent"]): Said {
  const isSticker = inputType !== null && attachmentNamed(inputType) === "sticker";
  return isSticker ? attached("sticker", null) : { text: text ?? "", attachments: [] };
}

function attached(type: Attachment["type"], address: string | null): Said {
  const url = fetchable(address);
  return { text: url === null ? (address ?? "") : "", attachments: [{ type, url }] };
}

/** Words and picture of a composite: a title, a description, and the same of its list. */
function composite(part: unknown): Said {
  const members = membersOf(part);
  const image = textOf(membersOf(members.get("image")).get("imageUrl"));
  const items = listed(membersOf(members.get("elementList")).get("data")).map(composite);
  const words = ["title", "description", "subDescription"].map((one) => textOf(members.get(one)));
  const own = image === undefined ? nothing : attached("photo", image);
  return {
    text: [...words, own.text, ...items.map(({ text }) => text)].filter(Boolean).join("\n"),
    attachments: [...own.attachments, ...items.flatMap(({ attachments }) => attachments)],
  };
}

/** `videoContent: { videoUrl }`: the word before "Content" says what it is. */
function others(request: object): readonly Said[] {
  return Object.entries(request).flatMap(([name, value]) => {
    const [, word = ""] = /^(\w+)Content$/.exec(name) ?? [];
    if (word === "" || ["text", "image", "composite"].includes(word) || !value) return [];
    const address = [...membersOf(value)].find(([member]) => /url$/i.test(member))?.[1];
    return [attached(attachmentNamed(word) ?? "file", textOf(address) ?? null)];
  });
}

function listed(value: unknown): readonly unknown[] {
  return Array.isArray(value) ? value : [];
}
