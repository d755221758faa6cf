import { isShown } from "@annae/logic";
import type { Channel } from "@annae/vocabulary";
import type { ModelCondition, ModelContent, ModelMessage } from "../4-model/model.ts";
import type { Checked } from "./check.ts";
import { saidWhen } from "./placements/shown-contents.ts";
import { variantNeverShown } from "./proofs/diagnostics.ts";
import type { Proofs } from "./proofs/proofs.ts";

/** Finds variants of the policy's own messages that no send can bring before anybody. */
export function checkVariantNeverShown(proofs: Proofs, { model, installation }: Checked) {
  const own = [...model.messages.values()].filter(({ policy }) => policy === model.policy);
  return own.flatMap((message) => {
    const { name, variants } = message;
    const ofChannels = [...variants].flatMap(([id, variant]) => {
      const channel = installation.channels.get(id);
      if (channel === undefined || canBeSeen(message, channel, proofs)) return [];
      const details = { of: "channel", name, channel: id } as const;
      return [variantNeverShown(partOf(variant, message), details)];
    });
    const channels = [...installation.channels.values()].filter(({ id }) => !variants.has(id));
    const ofCases = message.cases.flatMap(({ content, span }) => {
      const when = saidWhen(message, content);
      const isSeen = channels.some((channel) => canBeSeen(message, channel, proofs, when));
      return isSeen ? [] : [variantNeverShown(span, { of: "case", name })];
    });
    return [...ofChannels, ...ofCases];
  });
}

/** A message that no rule sends is a finding of its own. */
function canBeSeen(
  { name, kind }: ModelMessage,
  channel: Channel,
  { sends }: Proofs,
  when: readonly ModelCondition[] = [],
): boolean {
  const sites = sends().get(name);
  return (
    sites === undefined ||
    sites.some(({ event, site }) => isShown(event.examined, site, channel, kind, when))
  );
}

/** Where the variant says something that the message does not. */
function partOf({ text, image, buttons }: ModelContent, { content, span }: ModelMessage) {
  if (text !== null && text !== content.text) return text.span;
  if (image !== null && image !== content.image) return image.span;
  const button = buttons.find((one) => !content.buttons.includes(one));
  return button?.node.span ?? span;
}
