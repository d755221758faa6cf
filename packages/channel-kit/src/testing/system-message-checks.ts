import type { Channel, SystemMessage } from "@annae/vocabulary";
import { type Check, check } from "./check.ts";

/** What holds for a channel's platform messages, its announcements and its commands. */
export function systemMessageChecks(channel: Channel): readonly Check[] {
  const messages = Object.entries(channel.systemMessages);
  return [
    check("platform messages stand under their own code and have words for people", () =>
      messages.flatMap(([code, message]) => identityFaults(code, message)),
    ),
    check("what the platform says by default is within its own limits and requirements", () =>
      messages.flatMap(([, message]) => wordingFaults(message, channel)),
    ),
    check("announcements name platform messages that exist", () =>
      channel.announcements
        .map(({ system }) => system)
        .filter((code) => !Object.hasOwn(channel.systemMessages, code)),
    ),
  ];
}

function identityFaults(key: string, { code, doc, requires }: SystemMessage): readonly string[] {
  const docs = [doc, ...requires.map(({ why }) => why)];
  const empty = docs.filter(({ ko, en }) => ko.trim() === "" || en.trim() === "");
  return [
    ...(code === key ? [] : [`${code} stands under ${key}`]),
    ...empty.map(() => `${code} lacks words in a language`),
  ];
}

function wordingFaults(message: SystemMessage, { limits }: Channel): readonly string[] {
  const { code, text, buttons, maxText, maxButtons, requires } = message;
  const missing = requires.filter(({ pattern }) => !pattern.test(text));
  const stateful = requires.filter(({ pattern }) => pattern.global || pattern.sticky);
  const long = buttons.filter(({ label }) => label.length > limits.buttonLabel.max);
  return [
    ...(text.trim() === "" ? [`${code} says nothing`] : []),
    ...(text.length > maxText.max ? [`${code} has ${text.length} characters`] : []),
    ...(buttons.length > maxButtons.max ? [`${code} has ${buttons.length} buttons`] : []),
    ...missing.map(({ pattern }) => `${code} lacks ${pattern}`),
    ...stateful.map(({ pattern }) => `${code}: ${pattern} remembers its last match`),
    ...long.map(({ label }) => `${code}: label ${label}`),
  ];
}
