import type { Channel, Vocabulary } from "@annae/vocabulary";
import type { Model, ModelContent, ModelMessage } from "../4-model/model.ts";
import { variantNeverShown } from "./diagnostics.ts";
import { factTraits } from "./satisfy/fact-traits.ts";
import type { Budget } from "./satisfy/partly-known.ts";
import { satisfy } from "./satisfy/satisfy.ts";
import { type SendSite, sendSites } from "./satisfy/send-sites.ts";
import { shownWhen } from "./satisfy/shown-when.ts";

/** Parts of conditions that the check may cost. */
const budget = 200_000;

/** Finds variants of the policy's own messages that no send can bring before anybody. */
export function checkVariantNeverShown(model: Model, vocabulary: Vocabulary) {
  if (model.unclear) return [];
  const messages = [...model.messages.values()].filter(
    ({ policy, variants }) => policy === model.policy && variants.size > 0,
  );
  const sites = sendSites(model, new Set(messages.map(({ name }) => name)));
  const left = { left: budget };
  return messages.flatMap((message) => {
    const { name, variants } = message;
    const own = sites.get(name);
    if (own === undefined || own.some(({ rule }) => !rule.sound)) return [];
    return [...variants].flatMap(([id, variant]) => {
      const channel = vocabulary.channels.get(id);
      if (channel === undefined || canBeSeen(message, channel, own, model, left)) return [];
      return [variantNeverShown(partOf(variant, message), { name, channel: id })];
    });
  });
}

function canBeSeen(
  { kind }: ModelMessage,
  channel: Channel,
  sites: readonly SendSite[],
  model: Model,
  left: Budget,
): boolean {
  const traits = factTraits(model);
  if (left.left <= 0) return true;
  return shownWhen(channel, kind, model).some((shown) =>
    sites.some(({ conditions }) => satisfy([...shown, ...conditions()], traits, left).can !== "no"),
  );
}

/** Where the variant says something that the message does not. */
function partOf({ text, image, buttons }: ModelContent, { content, span }: ModelMessage) {
  if (text !== null && text !== content.text) return text.span;
  if (image !== null && image !== content.image) return image.span;
  const button = buttons.find((one) => !content.buttons.includes(one));
  return button?.node.span ?? span;
}
