import type { Attachment } from "@annae/channel-kit/webhook";
import type { ConversationKey } from "@annae/host";
import type { Workroom } from "../apart/workroom.ts";
import { outside } from "../limits.ts";
import { type FileHosts, fetchOutside, type NotFetched } from "../outside/fetch-outside.ts";
import type { WrittenPicture } from "../pictures/rewrite-picture.ts";
import type { AttachmentTable, CustomerPictureTable, Database } from "../storage/tables.ts";
import {
  attachmentsOf,
  noteAttachments,
  noted,
  type SaidAt,
  settleAttachment,
} from "./attachment-rows.ts";
import { findCustomerPicture, keepCustomerPicture } from "./customer-pictures.ts";

/** What came with customers' words, and their pictures. */
export interface Attachments {
  /** Notes what comes with an event, before the event is taken. */
  readonly note: (at: SaidAt, came: readonly Attachment[]) => Promise<boolean>;
  /** Begins to fetch what is on its way with the event. */
  readonly fetchSoon: (at: SaidAt) => void;
  /** A picture that came with it, fetched now where it was not; `coming`: not yet; null: none is shown. */
  readonly picture: (at: SaidAt, number: number) => Promise<CustomerPictureTable | "coming" | null>;
  /** Writes a picture anew and keeps it. */
  readonly keep: (key: ConversationKey, bytes: Uint8Array<ArrayBuffer>) => Promise<PictureKept>;
}

/** The picture as it is kept, or why it is not: `busy` for now, `unreadable` for ever, `full`: as many as are kept. */
export type PictureKept = WrittenPicture | "busy" | "unreadable" | "full";

/** What came of fetching a picture. */
export type FetchOutcome = "kept" | "busy" | "unreadable" | "full" | NotFetched;

/** What attachments are taken with. */
export interface AttachmentParts {
  readonly database: Database;
  /** Where pictures are written anew. */
  readonly darkroom: Workroom;
  /** Hosts that a channel's pictures are fetched from; none: nothing is. */
  readonly hosts: (channel: string) => FileHosts;
  readonly now: () => number;
  /** What came of each picture that was to be fetched. */
  readonly told: (channel: string, outcome: FetchOutcome) => void;
}

/** Failures after which another attempt may come to something. */
const passing: ReadonlySet<FetchOutcome> = new Set(["busy", "late", "unreachable", "status"]);

/** Nothing is on its way yet. */
export function createAttachments(parts: AttachmentParts): Attachments {
  const { database, darkroom, hosts, now, told } = parts;
  const underway = new Map<string, { readonly tenant: string; readonly done: Promise<void> }>();
  const keep: Attachments["keep"] = async (key, bytes) => {
    const worked = await darkroom(key.tenant, "rewritePicture", bytes, "fitted");
    if (worked.kind === "busy") return "busy";
    const written = worked.kind === "done" ? worked.came : null;
    if (written === null) return "unreadable";
    return (await keepCustomerPicture(database, key, { ...written, at: now() })) ? written : "full";
  };
  const fetchOne = async (row: AttachmentTable): Promise<void> => {
    const fetched = await fetchOutside(row.url ?? "", hosts(row.channel));
    const kept = fetched.ok ? await keep(row, fetched.bytes) : fetched.why;
    const outcome = typeof kept === "string" ? kept : "kept";
    told(row.channel, outcome);
    if (passing.has(outcome)) return;
    const digest = typeof kept === "string" ? null : kept.digest;
    const settled = { kept: digest === null ? "refused" : "here", digest } as const;
    await settleAttachment(database, row, settled);
  };
  /** One attempt at a time; null: there are as many as there may be. */
  const fetching = (row: AttachmentTable): Promise<void> | null => {
    const { tenant, channel, customer, event, number } = row;
    const name = JSON.stringify([tenant, channel, customer, event, number]);
    const known = underway.get(name);
    if (known !== undefined) return known.done;
    const own = [...underway.values()].filter((one) => one.tenant === tenant);
    if (underway.size >= outside.atOnce || own.length >= outside.ofTenant) return null;
    const done = fetchOne(row).finally(() => underway.delete(name));
    underway.set(name, { tenant, done });
    return done;
  };
  const find = async (at: SaidAt, number: number) =>
    (await attachmentsOf(database, at, [at.event])).find((one) => one.number === number);
  const picture: Attachments["picture"] = async (at, number) => {
    const row = await find(at, number);
    if (row?.kept === "coming") await fetching(row);
    const now = row?.kept === "coming" ? await find(at, number) : row;
    if (now?.kept === "coming") return "coming";
    if (now?.kept !== "here" || now.digest === null) return null;
    return (await findCustomerPicture(database, at, now.digest)) ?? null;
  };
  return {
    keep,
    picture,
    note: (at, came) => noteAttachments(database, at, noted(came, hosts(at.channel))),
    fetchSoon: (at) =>
      void attachmentsOf(database, at, [at.event]).then((rows) => {
        // What cannot begin now begins when somebody looks.
        for (const row of rows) if (row.kept === "coming") fetching(row)?.catch(() => {});
      }),
  };
}
