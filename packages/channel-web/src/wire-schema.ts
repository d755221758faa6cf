import { longest } from "@annae/channel-kit/webhook";
import { attachmentNames, kindNames } from "@annae/vocabulary";
import * as z from "zod";
import { eventIdLength, inboundText, windowLength } from "./limits.ts";
import type { WebMessageV1, WebMessageV2 } from "./wire.ts";

const button = z.discriminatedUnion("type", [
  z.object({ type: z.literal("link"), label: z.string(), url: z.string() }),
  z.object({ type: z.literal("keyword"), label: z.string(), keyword: z.string() }),
]);

const image = {
  url: z.string(),
  width: z.number().int().positive(),
  height: z.number().int().positive(),
};

const text = {
  format: z.literal("plain").describe("Show the text as it is, line breaks kept: never as markup."),
  text: z.string(),
};

const heading = {
  id: z.string().describe("The same when the same message is sent again: show each once."),
  to: z.string().describe("Id of the customer whose window shows it."),
  at: z.number().describe("Milliseconds since 1970-01-01T00:00Z."),
  speaker: z.enum(["bot", "counselor", "customer", "system"]),
  kind: z.enum(kindNames),
};

const one = { version: z.literal(1), ...heading };

const messageV1 = z.discriminatedUnion("type", [
  z.object({ ...one, type: z.literal("text"), ...text }),
  z.object({ ...one, type: z.literal("image"), ...image }),
  z.object({ ...one, type: z.literal("buttons"), buttons: z.array(button) }),
]) satisfies z.ZodType<WebMessageV1>;

const messageV2 = z.object({
  version: z.literal(2),
  type: z.literal("message"),
  ...heading,
  ...text,
  image: z.object(image).nullable(),
  buttons: z.array(button),
}) satisfies z.ZodType<WebMessageV2>;

/** What the chat server sends to a chat window, by version. */
export const messages = { 1: messageV1, 2: messageV2 } as const;

const step = z.string().min(1).max(longest.name);
const category = z.object({ major: step, middle: step.optional() });
const words = z.string().max(inboundText.max);

/** Letters, digits and `_.:-`: no part of an event's whole number can be taken for two. */
const plain = /^[\w.:-]+$/;

const id = z
  .string()
  .max(eventIdLength.max)
  .regex(plain)
  .describe("Chosen by the window, unique within it, the same when it sends the same event again.");

const window = z
  .string()
  .max(windowLength.max)
  .regex(plain)
  .describe("Tells the windows of one customer apart: drawn by lot when a window opens.");

/** What every event says about itself. */
export const anyEvent = z.object({
  version: z.union([z.literal(1), z.literal(2)]),
  id,
  window: window.optional(),
  type: z.string().min(1),
});

/** What a chat window sends, by the event's type. */
export const events = {
  enter: anyEvent.extend({ type: z.literal("enter") }),
  request: anyEvent.extend({
    type: z.literal("request"),
    category: category.optional(),
    text: words.optional(),
  }),
  message: anyEvent.extend({
    type: z.literal("message"),
    text: words.describe("What the customer typed, or the label of the pressed button."),
    keyword: words.optional().describe("Of the pressed button, where it has one."),
    attachment: z
      .object({ type: z.enum(attachmentNames), url: z.string().max(2_048) })
      .optional()
      .describe("What came with the words, where the server can fetch it."),
  }),
  leave: anyEvent.extend({ type: z.literal("leave") }),
  end: anyEvent.extend({ type: z.literal("end") }),
} as const;

/** Any event of a chat window. */
export const clientEvent = z.discriminatedUnion("type", [
  events.enter,
  events.request,
  events.message,
  events.leave,
  events.end,
]);
