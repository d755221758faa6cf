import type { Button, Channel, Envelope, FactPattern, Outgoing } from "@annae/vocabulary";
import { type Check, check } from "./check.ts";
import { frozen, survivesJson, textsIn } from "./json.ts";
import { sampleEnvelope, sampleMessages, sampleSystemMessages } from "./samples.ts";

/** What a channel tells the suite about its payloads. */
export interface EncodeOptions {
  /** Facts under which `encode` behaves differently; every promise must hold under each. */
  readonly variants?: readonly FactPattern[];
  /** The payload's idempotency key; absent where the platform knows none. */
  readonly keyOf?: (payload: unknown) => unknown;
}

/** What holds for every message that is within the channel's limits. */
export function encodeChecks(channel: Channel, options: EncodeOptions): readonly Check[] {
  const { variants = [{}], keyOf } = options;
  const envelopes = variants.map((facts) => ({ ...sampleEnvelope, facts }));
  const messages = sampleMessages(channel);
  const all = [...messages, ...sampleSystemMessages(channel)];
  const each = (
    probed: readonly Outgoing[],
    probe: (payloads: readonly unknown[], outgoing: Outgoing, envelope: Envelope) => string[],
  ) =>
    envelopes.flatMap((envelope) =>
      probed.flatMap((outgoing) => probe(channel.encode(outgoing, envelope), outgoing, envelope)),
    );
  return [
    check("a message within the limits is encoded without loss", () => each(messages, lossFaults)),
    check("platform messages are encoded, but for those that only the platform shows", () =>
      each(all, (payloads, { system }) => requestFaults(channel, payloads, system)),
    ),
    check("a text that grew past the limit goes out in pieces, or is cut with a mark", () =>
      each(overlong(channel), (payloads, { text }) => cutFaults(payloads, text)),
    ),
    check("payloads are JSON", () =>
      each(all, (payloads) => (survivesJson(payloads) ? [] : [String(textsIn(payloads)[0])])),
    ),
    check("encode is pure: the same in gives the same out, and what comes in stays as it is", () =>
      each(all, (payloads, outgoing, envelope) => {
        const again = channel.encode(frozen(structuredClone(outgoing)), frozen({ ...envelope }));
        return JSON.stringify(again) === JSON.stringify(payloads) ? [] : [outgoing.text];
      }),
    ),
    ...(keyOf === undefined ? [] : [keyCheck(channel, all, envelopes, keyOf)]),
  ];
}

function requestFaults(
  { systemMessages }: Channel,
  payloads: readonly unknown[],
  system: string | null,
): string[] {
  const shownByPlatform = system !== null && systemMessages[system]?.shownByPlatform !== undefined;
  if (shownByPlatform === (payloads.length === 0)) return [];
  return [`${shownByPlatform ? "something" : "nothing"} is sent for ${system ?? "a message"}`];
}

/** Messages whose holes were filled with more than anybody expected. */
function overlong(channel: Channel): readonly Outgoing[] {
  const text = "가나다라 마바사\n".repeat(Math.ceil((3 * channel.limits.text.max) / 9));
  const asked = sampleSystemMessages(channel).filter(
    ({ system }) => channel.systemMessages[system ?? ""]?.shownByPlatform === undefined,
  );
  return [...sampleMessages(channel), ...asked].map((outgoing) => ({ ...outgoing, text }));
}

function cutFaults(payloads: readonly unknown[], text: string): string[] {
  if (payloads.length === 0) return [];
  const texts = textsIn(payloads);
  if (texts.some((shown) => shown.endsWith("…") && text.startsWith(shown.slice(0, -1)))) return [];
  const unsaid = texts.reduce(
    (rest, shown) =>
      shown.startsWith(rest) ? "" : rest.startsWith(shown) ? rest.slice(shown.length) : rest,
    text,
  );
  return unsaid === "" ? [] : [`lost ${unsaid.length} of ${text.length} characters`];
}

function lossFaults(payloads: readonly unknown[], { text, image, buttons }: Outgoing): string[] {
  const texts = textsIn(payloads);
  const lost = (part: string) => !texts.some((shown) => shown.includes(part));
  return [
    ...(lost(text) ? [`lost the text ${text.slice(0, 20)}`] : []),
    ...(image !== null && lost(image.url) ? [`lost the image ${image.url}`] : []),
    ...buttons.flatMap((button) => [button.label, aim(button)]).filter(lost),
  ];
}

function aim(button: Button): string {
  return "keyword" in button ? button.keyword : button.url.replace(/^tel:/, "");
}

function keyCheck(
  channel: Channel,
  messages: readonly Outgoing[],
  envelopes: readonly Envelope[],
  keyOf: (payload: unknown) => unknown,
): Check {
  return check(
    "every payload has a key of its own, stable and different for another delivery",
    () =>
      envelopes.flatMap((envelope) =>
        messages.flatMap((outgoing) => {
          const keys = channel.encode(outgoing, envelope).map(keyOf);
          const other = channel
            .encode(outgoing, { ...envelope, key: "event-2:greeting" })
            .map(keyOf);
          const all = [...keys, ...other];
          const good = all.every((key) => typeof key === "string" && key !== "");
          return good && new Set(all).size === all.length ? [] : [JSON.stringify(all)];
        }),
      ),
  );
}
