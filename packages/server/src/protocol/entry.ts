import { attachmentNames, eventNames } from "@annae/vocabulary";
import * as z from "zod";
import { moment, speaker } from "./names.ts";

const doc = z.object({ ko: z.string(), en: z.string() });

const image = z.object({
  url: z.string(),
  width: z.number().int().positive(),
  height: z.number().int().positive(),
});

const button = z.union([
  z.object({ label: z.string(), url: z.string() }),
  z.object({ label: z.string(), keyword: z.string() }),
]);

/** What one side sees of something said: always plain text, never markup. */
export const view = z.object({
  speaker,
  text: z.string(),
  image: image.nullable(),
  buttons: z.array(button),
  /** Code of the platform's own message (ST, S1, …); null: the company's words. */
  system: z.string().nullable(),
});

const common = {
  /** Place in the conversation, from 1 on without gaps. */
  seq: z.number().int().positive(),
  at: moment,
};

/** Something that came with words. */
export const attached = z.object({
  /** Its place among them, from 0 on. */
  number: z.number().int().nonnegative(),
  type: z.enum(attachmentNames),
  /** `here`, `coming`: a picture, at `GET /api/rooms/{room}/attached/{seq}/{number}`, or on its way there; `elsewhere`: nothing is fetched; `refused`: it could not be, or is no picture that can be shown. */
  kept: z.enum(["here", "coming", "elsewhere", "refused"]),
  /** Where it lies; nobody here has looked at it, and who opens it should know that. Null: it came here itself. */
  url: z.string().nullable(),
});

/** Something said, as both sides see it; null: that side sees nothing of it. */
export const saidEntry = z.object({
  ...common,
  type: z.literal("said"),
  customer: view.nullable(),
  counselor: view.nullable(),
  /** Name of the policy's message; null: somebody's own words. */
  message: z.string().nullable(),
  /** What the policy called it when it was sent; null: it has no name beside the code's. */
  name: z.string().nullable().default(null),
  /** The rule that sent it, and what it asks: "근무 시간 외라면"; null: no rule did. */
  why: z.object({ rule: z.string(), because: doc }).nullable().default(null),
  /** What came with a customer's words, or a counselor sent instead of words. */
  attachment: z.enum(attachmentNames).nullable(),
  /** What of that lies somewhere, in order. */
  attached: z.array(attached).default([]),
  /** Whether the counselor is called. */
  alert: z.boolean(),
});

/** Something that happened without words: assigned, transferred, ended. */
export const happenedEntry = z.object({
  ...common,
  type: z.literal("happened"),
  event: z.enum(eventNames),
  /** Who it was given to. */
  counselor: z.string().nullable(),
  /** Who ended it. */
  by: z.enum(["counselor", "customer"]).nullable(),
});

/** One line of a conversation. */
export const entry = z.discriminatedUnion("type", [saidEntry, happenedEntry]);

/** See {@link view}. */
export type SideView = z.infer<typeof view>;
/** See {@link entry}. */
export type RoomEntry = z.infer<typeof entry>;
