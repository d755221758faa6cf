import { Agent } from "node:http";
import { Agent as SecureAgent } from "node:https";
import { type Endpoints, isJsonObject } from "@annae/vocabulary";
import type { SendResult, Transport } from "../seam.ts";
import { fillIn, type Secrets } from "./fill-in.ts";
import { type Posted, type PostRequest, post } from "./post.ts";
import { blocked, resultOf } from "./result-of.ts";
import { createUploads, type Pictures, type UploadWish } from "./uploads.ts";
import { words } from "./words.ts";

/** What a platform's door is made of, beside its channel's table. */
export interface DoorSetup {
  /** The tenant's own keys by name: `authorization`, `client_id`, … */
  readonly secrets: (tenant: string) => Secrets;
  /** The tenant's pictures, where the platform wants them as files. */
  readonly pictures?: Pictures;
  /** Where the platform is instead, such as "http://127.0.0.1:4010": for a stand-in, and for the deployment alone to say. */
  readonly origin?: string;
}

/** A platform's door as its channel's table describes it. */
export function httpTransport(table: Endpoints, setup: DoorSetup): Transport {
  const send = senderTo(table, setup);
  const picturesOn = platformPictures(table, setup, send);
  return {
    whenUnknown: table.whenUnknown,
    ...(table.rate !== undefined && { perSecond: table.rate.max }),
    send: async (payload, { conversation: { tenant }, signal }) => {
      if (!isJsonObject(payload)) return { kind: "never", reason: words.noPayload };
      const own = setup.secrets(tenant);
      const headers = fillIn(table.send.headers, own);
      const members = fillIn(ownMembers(table, payload), own);
      if (!headers.ok) return blocked(headers.reason);
      if (!members.ok) return blocked(members.reason);
      const shown = await picturesOn.place({ tenant, own, payload, signal });
      if (!shown.ok) return shown.result;
      const body = JSON.stringify({ ...payload, ...members.texts, ...shown.members });
      const posted = await send({ url: table.send.url, headers: headers.texts, body, signal });
      return picturesOn.isStale(posted, shown.members)
        ? { kind: "later", reason: words.pictureAgain }
        : resultOf(posted, table.judge);
    },
  };
}

type Payload = Readonly<Record<string, unknown>>;

/** A platform without numbers gets a new connection each time: whether one that was kept has taken something cannot be known. */
function senderTo({ whenUnknown, send }: Endpoints, { origin }: DoorSetup) {
  const base = origin ?? new URL(send.url).origin;
  const keeps = { keepAlive: true, maxSockets: 64 };
  const kept = base.startsWith("https:") ? new SecureAgent(keeps) : new Agent(keeps);
  return (request: PostRequest): Promise<Posted> => {
    const { pathname } = new URL(request.url);
    const url = new URL(pathname, base).href;
    return post({ ...request, url, ...(whenUnknown === "again" && { agent: kept }) });
  };
}

/** The members in whose place the tenant's own belong. */
function ownMembers({ own }: Endpoints, payload: Payload): Readonly<Record<string, string>> {
  return Object.fromEntries(
    own.flatMap((name) => (payload[name] === `{${name}}` ? [[name, `{${name}}`]] : [])),
  );
}

interface Shown {
  readonly ok: true;
  /** What takes the place of the payload's own. */
  readonly members: Readonly<Record<string, string>>;
}

function platformPictures(
  { upload, judge }: Endpoints,
  { pictures }: DoorSetup,
  send: (request: PostRequest) => Promise<Posted>,
) {
  const uploads = upload === undefined ? null : createUploads(upload, judge, send);
  const place = async (
    wish: UploadWish,
  ): Promise<Shown | { readonly ok: false; readonly result: SendResult }> => {
    const member = upload?.member ?? "";
    const address = wish.payload[member];
    if (uploads === null || typeof address !== "string") return { ok: true, members: {} };
    const picture = (await pictures?.(wish.tenant, address)) ?? null;
    if (picture === null) return { ok: false, result: { kind: "never", reason: words.noPicture } };
    const uploaded = await uploads.addressOf(picture, wish);
    return uploaded.ok ? { ok: true, members: { [member]: uploaded.address } } : uploaded;
  };
  /** Whether the platform has lost the picture: then it is taken there again. */
  const isStale = (posted: Posted, members: Shown["members"]): boolean => {
    const address = members[upload?.member ?? ""];
    if (uploads === null || address === undefined || posted.kind !== "answered") return false;
    if (judge(posted.status, posted.body).code !== upload?.stale) return false;
    return uploads.forget(address);
  };
  return { place, isStale };
}
