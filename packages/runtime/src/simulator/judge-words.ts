import type { ExpectedDelivery } from "@annae/ir";
import type { Delivery } from "../render/delivery.ts";

/** Whether the delivery is what was expected, in every respect that the expectation names. */
export function deliveryFits(expected: ExpectedDelivery, delivery: Delivery): boolean {
  const { message, speaker, containing, counselorSpeaker, counselorSystem } = expected;
  const { customer, counselor } = delivery;
  const text = seenText(delivery);
  return (
    (message === null || delivery.message === message) &&
    systemFits(expected, delivery) &&
    (speaker === null || customer?.speaker === speaker) &&
    containing.every((part) => text.includes(part)) &&
    (counselorSpeaker === null || counselor?.speaker === counselorSpeaker) &&
    (counselorSystem === null || counselor?.system === counselorSystem)
  );
}

/** A message that is named without a platform message must be shown itself. */
function systemFits({ system, speaker }: ExpectedDelivery, delivery: Delivery): boolean {
  const shown = shownSystem(delivery);
  if (system !== null) return shown === system;
  return speaker === "system" ? shown !== null : shown === null;
}

/** The platform message that the customer sees, or the counselor where only the counselor sees it. */
function shownSystem({ system, customer, counselor }: Delivery): string | null {
  return customer === null ? (counselor?.system ?? null) : system;
}

/** What the customer reads, or the counselor where only the counselor sees it. */
export function seenText({ customer, counselor }: Delivery): string {
  return (customer ?? counselor)?.text ?? "";
}

/** Who speaks to counselors where nobody else sees it. */
const told = "system";

/** The expectation as the language writes it. */
export function expectedWords(expected: ExpectedDelivery): string {
  const { message, system, speaker, containing, counselorSpeaker, counselorSystem } = expected;
  const as = message === null ? speaker : (system ?? speaker);
  const isTold = message !== null && as === null && counselorSpeaker === told;
  return [
    isTold ? `tell counselor ${message}` : (message ?? system ?? ""),
    ...(as === null ? [] : [`as ${as}`]),
    ...containing.map((part) => `containing ${JSON.stringify(part)}`),
    ...(counselorSpeaker === null || isTold ? [] : [`to counselor as ${counselorSpeaker}`]),
    ...(counselorSystem === null ? [] : [`shown to counselor as ${counselorSystem}`]),
  ].join(" ");
}

/** The delivery as the language would expect it. */
export function deliveryWords(delivery: Delivery): string {
  const { message, customer, counselor } = delivery;
  if (message !== null && customer === null && counselor?.speaker === told && !counselor.system) {
    return `tell counselor ${message}`;
  }
  const system = shownSystem(delivery);
  const as = message === null ? null : (system ?? customer?.speaker ?? null);
  const isOtherSpeaker = customer === null || counselor?.speaker !== customer.speaker;
  const counselorSystem = counselor?.system ?? null;
  return [
    message ?? system ?? "",
    ...(as === null ? [] : [`as ${as}`]),
    ...(counselor !== null && counselorSystem === null && isOtherSpeaker
      ? [`to counselor as ${counselor.speaker}`]
      : []),
    ...(counselorSystem !== null && counselorSystem !== system
      ? [`shown to counselor as ${counselorSystem}`]
      : []),
  ].join(" ");
}
