import { createHash } from "node:crypto";
import type { Compilation } from "@annae/dsl";
import type { Policy } from "@annae/ir";
import {
  type Channel,
  type Doc,
  type ImageProfile,
  type KindName,
  printableText,
} from "@annae/vocabulary";
import { type ResizedImage, sizeImage } from "./size-image.ts";

/** An image of a policy as messages of one kind show it on one channel. */
export interface PolicyImage extends ResizedImage {
  readonly channel: string;
  readonly kind: KindName;
  /** As the policy names it. */
  readonly source: string;
  /** The policy's name and the picture's full digest: the same picture has one name, and no two policies share one. */
  readonly file: string;
}

/** The bytes of an image by its path, or anything else where they cannot be read. */
export type ReadImage = (path: string) => { readonly bytes: Uint8Array } | object;

/** All images sized, or every image that can't be. */
export type SizedImages =
  | { readonly ok: true; readonly images: readonly PolicyImage[] }
  | { readonly ok: false; readonly faults: readonly Doc[] };

interface ImageUse {
  readonly channel: Channel;
  readonly kind: KindName;
  readonly source: string;
}

/** Every image that the policy shows on these channels, sized, one after the other; each file once for each way of sizing it. */
export async function sizePolicyImages(
  policy: Pick<Policy, "name" | "messages">,
  found: Compilation["images"],
  channels: readonly Channel[],
  read: ReadImage,
): Promise<SizedImages> {
  const paths = new Map(found.map(({ source, path }) => [source, path]));
  const images = new Map<string, PolicyImage>();
  const faults = new Map<string, Doc>();
  const size = sizeOnce(read);
  for (const use of channels.flatMap((channel) => usesOf(policy, channel))) {
    const path = paths.get(use.source) ?? use.source;
    const sized = await size(path, use.channel.images[use.kind]);
    if (sized.ok)
      images.set(nameOf(use), { ...sized.image, ...placed(use, policy.name, sized.image) });
    else faults.set(path, sized.reason);
  }
  if (faults.size === 0) return { ok: true, images: [...images.values()] };
  return { ok: false, faults: [...faults].map(([path, reason]) => faultOf(path, reason)) };
}

function usesOf(policy: Pick<Policy, "messages">, channel: Channel): readonly ImageUse[] {
  return Object.values(policy.messages).flatMap(({ variants, content, cases, kind }) => {
    const own = variants[channel.id];
    const shown = own === undefined ? [content, ...cases.map((one) => one.content)] : [own];
    const sources = new Set(shown.flatMap(({ image }) => image ?? []));
    return [...sources].map((source) => ({ channel, kind, source }));
  });
}

function nameOf({ channel, kind, source }: ImageUse): string {
  return JSON.stringify([channel.id, kind, source]);
}

function placed(
  { channel, kind, source }: ImageUse,
  policy: string,
  { data, format }: ResizedImage,
) {
  const digest = createHash("sha256").update(data).digest("hex");
  return { channel: channel.id, kind, source, file: `${policy}/${digest}.${format}` };
}

/** `sizeImage` for files, which remembers what it did. */
function sizeOnce(read: ReadImage) {
  const done = new Map<string, ReturnType<typeof sizeFile>>();
  return (path: string, profile: ImageProfile) => {
    const key = JSON.stringify([path, profile.best, profile.forcedWidth]);
    const known = done.get(key) ?? sizeFile(read(path), profile);
    done.set(key, known);
    return known;
  };
}

async function sizeFile(file: ReturnType<ReadImage>, profile: ImageProfile) {
  if (!("bytes" in file)) return { ok: false as const, reason: unreadable };
  return sizeImage(file.bytes, profile);
}

const unreadable: Doc = {
  ko: "이미지 파일을 읽을 수 없습니다",
  en: "the image file can't be read",
};

function faultOf(path: string, reason: Doc): Doc {
  const file = printableText(path);
  return { ko: `오류: ${file}: ${reason.ko}`, en: `error: ${file}: ${reason.en}` };
}
