import { createHash } from "node:crypto";
import type { Endpoints, PictureUpload } from "@annae/vocabulary";
import type { SendResult } from "../seam.ts";
import { fillIn, type Secrets } from "./fill-in.ts";
import type { Posted, PostRequest } from "./post.ts";
import { blocked, resultOf } from "./result-of.ts";
import { words } from "./words.ts";

/** A picture of the tenant's as a file. */
export interface Picture {
  readonly bytes: Uint8Array<ArrayBuffer>;
  /** `image/png` or `image/jpeg`. */
  readonly type: string;
  /** With its ending. */
  readonly name: string;
}

/** One of the tenant's own pictures by the address under which messages show it; null: there is none. */
export type Pictures = (tenant: string, address: string) => Promise<Picture | null>;

/** Where a picture is on the platform, or what came of taking it there. */
export type Uploaded =
  | { readonly ok: true; readonly address: string }
  | { readonly ok: false; readonly result: SendResult };

/** What an upload is about. */
export interface UploadWish {
  readonly tenant: string;
  readonly own: Secrets;
  readonly payload: Readonly<Record<string, unknown>>;
  readonly signal: AbortSignal;
}

/** Pictures on the platform, each of which is taken there once, by its content. */
export interface Uploads {
  readonly addressOf: (picture: Picture, wish: UploadWish) => Promise<Uploaded>;
  /** The platform no longer has what is at that address; false: it is not known that it ever had, or it was lost once before. */
  readonly forget: (address: string) => boolean;
}

/** Nothing is on the platform yet. */
export function createUploads(
  upload: PictureUpload,
  judge: Endpoints["judge"],
  send: (request: PostRequest) => Promise<Posted>,
): Uploads {
  const known = new Map<string, Promise<Uploaded>>();
  const keys = new Map<string, string>();
  const lost = new Set<string>();
  return {
    addressOf: async (picture, wish) => {
      const content = createHash("sha256").update(picture.bytes).digest("hex");
      const key = JSON.stringify([wish.tenant, content, upload.fields(wish.payload)]);
      const taken = known.get(key) ?? take(picture, wish, { upload, judge, send });
      known.set(key, taken);
      const uploaded = await taken;
      if (uploaded.ok) keys.set(uploaded.address, key);
      else if (known.get(key) === taken) known.delete(key);
      return uploaded;
    },
    forget: (address) => {
      const key = keys.get(address);
      keys.delete(address);
      if (key === undefined || lost.has(key)) return false;
      lost.add(key);
      return known.delete(key);
    },
  };
}

/** Takes the picture to the platform. That it may have arrived twice nobody sees. */
async function take(
  picture: Picture,
  { own, payload, signal }: UploadWish,
  {
    upload,
    judge,
    send,
  }: {
    readonly upload: PictureUpload;
    readonly judge: Endpoints["judge"];
    readonly send: (request: PostRequest) => Promise<Posted>;
  },
): Promise<Uploaded> {
  const { headers, url } = upload.endpoint;
  const fields = fillIn(upload.fields(payload), own);
  if (!fields.ok) return { ok: false, result: blocked(fields.reason) };
  const filled = fillIn(headers, own);
  if (!filled.ok) return { ok: false, result: blocked(filled.reason) };
  const { body, type } = await formOf(upload.file, fields.texts, picture);
  const given = { ...filled.texts, "Content-Type": type };
  const posted = await send({ url, headers: given, body, signal });
  const result = resultOf(posted, judge);
  const address = posted.kind === "answered" ? addressIn(posted.body, upload.address) : null;
  if (result.kind === "sent" && address !== null) return { ok: true, address };
  const again = result.kind === "sent" || result.kind === "unknown";
  return { ok: false, result: again ? { kind: "later", reason: words.pictureAgain } : result };
}

async function formOf(
  file: string,
  fields: Readonly<Record<string, string>>,
  { bytes, type, name }: Picture,
): Promise<{ readonly body: Uint8Array; readonly type: string }> {
  const form = new FormData();
  for (const [field, value] of Object.entries(fields)) form.set(field, value);
  form.set(file, new Blob([bytes], { type }), name);
  const encoded = new Response(form);
  return {
    body: new Uint8Array(await encoded.arrayBuffer()),
    type: encoded.headers.get("content-type") ?? "",
  };
}

/** The platform's address of the picture; null where the answer has none. */
function addressIn(body: string, member: string): string | null {
  try {
    const answer: unknown = JSON.parse(body);
    const address = typeof answer === "object" && new Map(Object.entries(answer ?? {})).get(member);
    return typeof address === "string" && /^https?:\/\//.test(address) ? address : null;
  } catch {
    return null;
  }
}
