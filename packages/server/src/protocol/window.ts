import { clientEvent, events, messages } from "@annae/channel-web/wire-schema";
import * as z from "zod";
import { moment, pictureDigest } from "./names.ts";

/** The tenant in a path. */
export const tenantPath = z.strictObject({ tenant: z.string().min(1).max(64) });

/** `POST /window/{tenant}/sessions`: a new session of a new customer. The token goes into `Authorization: Bearer …`, or into a socket's first frame; never into an address. */
export const windowSession = z.object({
  token: z.string(),
  /** The customer's own id, as it stands in messages. */
  customer: z.string(),
  company: z.string(),
  /** Of the protocol that messages come in, as the tenant has set it. */
  version: z.union([z.literal(1), z.literal(2)]),
  expiresAt: moment,
});

/** A picture as it is kept: written anew, at most 2,048 pixels wide and high. */
export const keptPicture = z.object({
  digest: pictureDigest,
  width: z.number().int().positive(),
  height: z.number().int().positive(),
});

/** `POST /window/{tenant}/pictures`, a JPEG or PNG as the body: says it as a message, once for each `id` of a window. */
export const windowPicture = z.strictObject({
  id: events.message.shape.id,
  window: events.message.shape.window,
});
/** `GET /window/{tenant}/pictures/{digest}`: the customer's own. */
export const windowPicturePath = z.strictObject({ ...tenantPath.shape, digest: pictureDigest });

/** Something in the window, in order; `cursor` is where resuming goes on behind it. */
export const windowEntry = z.discriminatedUnion("type", [
  z.object({
    type: z.literal("message"),
    cursor: z.number().int().positive(),
    message: z.union([messages[1], messages[2]]),
  }),
  /** The customer's own words, of whichever of their windows. `id`: of the event that they were sent with. */
  z.object({
    type: z.literal("words"),
    cursor: z.number().int().positive(),
    at: moment,
    id: z.string(),
    text: z.string(),
    /** A picture that came with them, at `GET /window/{tenant}/pictures/{digest}`; null: none did. */
    picture: keptPicture.nullable().default(null),
  }),
]);

/** Whether the customer may write, and whether a consultation is going on. */
export const windowState = z.object({ locked: z.boolean(), open: z.boolean() });

/** `GET /window/{tenant}/entries` */
export const windowQuery = z.strictObject({
  after: z.coerce.number().int().nonnegative().default(0),
});
/** At most 200; `more`: there are more behind the last of these. */
export const windowPage = z.object({
  entries: z.array(windowEntry),
  more: z.boolean(),
  state: windowState,
});

/** `POST /window/{tenant}/events`: one event of `@annae/channel-web`'s protocol. */
export const windowEvent = clientEvent;
/** The event has happened; `repeated`: it had before. */
export const windowTaken = z.object({ repeated: z.boolean(), state: windowState });

/** What a window sends over `GET /window/{tenant}/socket` (WebSocket); the first frame within 5 seconds is `hello`. */
export const windowRequest = z.discriminatedUnion("type", [
  z.strictObject({
    type: z.literal("hello"),
    token: z.string().max(200),
    after: z.number().int().nonnegative(),
  }),
  z.strictObject({ type: z.literal("event"), event: z.unknown() }),
  /** The customer is typing; at most every few seconds. */
  z.strictObject({ type: z.literal("typing") }),
]);

/** What it is told. */
export const windowTold = z.discriminatedUnion("type", [
  /** First, then all entries behind `after`. */
  z.object({ type: z.literal("welcome"), state: windowState }),
  z.object({ type: z.literal("entry"), entry: windowEntry }),
  z.object({ type: z.literal("state"), state: windowState }),
  /** The counselor is typing. */
  z.object({ type: z.literal("typing") }),
  z.object({ type: z.literal("taken"), id: z.string(), repeated: z.boolean() }),
  /** Not taken; `retryAfter` in milliseconds: the same may be sent again, null: it never will be taken. */
  z.object({ type: z.literal("refused"), id: z.string(), retryAfter: z.number().int().nullable() }),
]);

/** See {@link windowEntry}. */
export type WindowEntry = z.infer<typeof windowEntry>;
/** See {@link windowState}. */
export type WindowState = z.infer<typeof windowState>;
/** See {@link keptPicture}. */
export type KeptPicture = z.infer<typeof keptPicture>;
/** See {@link windowPage}. */
export type WindowPage = z.infer<typeof windowPage>;
/** See {@link windowTold}. */
export type WindowTold = z.infer<typeof windowTold>;
/** What a window sends. */
export type WindowRequest = z.infer<typeof windowRequest>;
/** See {@link windowSession}. */
export type WindowSession = z.infer<typeof windowSession>;
