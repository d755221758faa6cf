import {
  type Attachment,
  attachmentNamed,
  fetchable,
  membersOf,
  textOf,
} from "@annae/channel-kit/webhook";
import type { AttachmentName } from "@annae/vocabulary";

/** What a request says: its words, and what came with them. */
export interface Said {
  readonly text: string;
  readonly attachments: readonly Attachment[];
}

/** The fields of a request that say it. */
export interface Saying {
  readonly type: string | null;
  readonly content?: unknown;
  readonly contents?: unknown;
}

/** Under which names a part of `contents` holds an address, and words. */
const names = {
  address: ["url", "image_url", "imageUrl", "img_url", "imgUrl", "file_url", "fileUrl"],
  words: ["comment", "text", "message", "title", "name", "address"],
} as const;

/**
 * Reads `contents`, and the deprecated `content` where that says nothing. Parts are texts, addresses or objects with either.
 * A sort of message that nobody knows yet is text where it is words and a file where it is not; an address that is not safe to
 * fetch is words.
 */
export function said({ type, contents, content }: Saying): Said {
  const isText = type === null || /^text$/i.test(type);
  const known = isText ? undefined : attachmentNamed(type);
  const sort = isText ? null : (known ?? "file");
  const [first, second] = [readParts(contents, sort), readParts(content, sort)];
  const found = saysNothing(first) ? second : first;
  const whole = isText || found.attachments.length > 0;
  if (whole || (known === undefined && found.text !== "")) return found;
  return { ...found, attachments: [{ type: known ?? "file", url: null }] };
}

function saysNothing({ text, attachments }: Said): boolean {
  return text === "" && attachments.length === 0;
}

function readParts(contents: unknown, sort: AttachmentName | null): Said {
  const parts = (Array.isArray(contents) ? contents : [contents]).map((part) =>
    readPart(part, sort),
  );
  return {
    text: parts
      .flatMap(({ words }) => words)
      .filter(Boolean)
      .join("\n"),
    attachments: parts.flatMap(({ attachments }) => attachments),
  };
}

interface Part {
  readonly words: readonly string[];
  readonly attachments: readonly Attachment[];
}

function readPart(part: unknown, sort: AttachmentName | null): Part {
  const plain = textOf(part);
  if (plain !== undefined) {
    const isAddress = sort !== null && /^[a-z][a-z\d+.-]*:\S+$/i.test(plain);
    return isAddress ? attached(plain, [], sort) : { words: [plain], attachments: [] };
  }
  const members = membersOf(part);
  const textsUnder = (wanted: readonly string[]) =>
    wanted.flatMap((name) => textOf(members.get(name)) ?? []);
  const words = textsUnder(names.words);
  const [address] = textsUnder(names.address);
  return address === undefined ? { words, attachments: [] } : attached(address, words, sort);
}

function attached(address: string, words: readonly string[], sort: AttachmentName | null): Part {
  const url = fetchable(address);
  return {
    words: url === null ? [...words, address] : words,
    attachments: [{ type: sort ?? "file", url }],
  };
}
