import {
  conversationEvent,
  type Decoded,
  type DecodeError,
  type PlatformRequest,
} from "@annae/channel-kit/webhook";
import { installedChannels } from "@annae/installation/channels";
import {
  type ConversationRecord,
  createEngine,
  memoryStore,
  parseCounselors,
  parseTenantSettings,
} from "@annae/runtime";
import type { Category } from "@annae/vocabulary";
import { happytalk, office } from "../support/converse.ts";

/** What a webhook's request came to: what was sent and where the room is, nothing at all, or why it was refused. */
export type Response =
  | { readonly refused: DecodeError }
  | { readonly ignored: true }
  | {
      readonly sent: readonly unknown[];
      readonly event: string;
      readonly room: string;
      /** What the request is about. */
      readonly category: Category | null;
      /** What the customer sees, by the message's name or the platform's code. */
      readonly shown: readonly string[];
    };

/** A server with one tenant on one channel, as small as the how-to for embedding makes it. */
export function chatServer(channelId: string, changes: object = {}) {
  const policy = happytalk();
  const channel = installedChannels.find(({ id }) => id === channelId);
  const settings = parseTenantSettings({ ...office, workingHours: {}, ...changes }, policy);
  const counselors = parseCounselors([{ id: "kim", name: "김해피" }], [channelId]);
  if (channel === undefined || !settings.ok || !counselors.ok) throw new Error("not set up");
  const store = memoryStore<ConversationRecord>();
  const engine = createEngine({
    ...{ policy, channel, store },
    tenant: "shop",
    settings: settings.value,
  });
  const receive = async (decoded: Decoded<PlatformRequest>, receipt: string): Promise<Response> => {
    if (!decoded.ok) return { refused: decoded.error };
    const event = conversationEvent(decoded.value, { id: receipt, at: Date.UTC(2026, 10, 20, 2) });
    if (event === null) return { ignored: true };
    const handled = await engine.handle(event, {
      counselors: counselors.value,
      openConsultations: 0,
      customer: { id: decoded.value.customer, blocked: false, channelAdded: true },
      category: null,
      facts: {},
    });
    if (!handled.ok) throw new Error(handled.fault);
    const { room, event: name } = handled.answer;
    const deliveries = handled.repeated ? [] : handled.answer.deliveries;
    const sent = deliveries.flatMap(({ payloads }) => payloads);
    const seen = deliveries.filter(({ customer }) => customer !== null);
    const shown = seen.map(({ system, message }) => system ?? message ?? "");
    const category = handled.turn?.conversation.requestedCategory ?? null;
    return { sent, event: name, room, category, shown };
  };
  return { receive, engine, counselors: counselors.value };
}
