import type { Policy, SystemTextIr } from "@annae/ir";
import {
  type Button,
  type Channel,
  nameCompany,
  type SystemMessage,
  type TenantSettings,
} from "@annae/vocabulary";
import type { Scene } from "../scene/scene.ts";
import { fillTemplate } from "./template.ts";
import { wordingInForce } from "./wording-in-force.ts";

/** A platform message as somebody sees it. */
export interface SystemWording {
  readonly text: string;
  readonly buttons: readonly Button[];
}

/** Where the wording of a platform message is looked for. */
export interface WordingSources {
  readonly policy: Pick<Policy, "systemTexts">;
  readonly channel: Pick<Channel, "systemMessages">;
  readonly settings: Pick<TenantSettings, "systemMessages">;
}

/** The platform message of that code, or null where the channel has none. */
export function systemMessageOf(
  channel: Pick<Channel, "systemMessages">,
  code: string,
): SystemMessage | null {
  if (!Object.hasOwn(channel.systemMessages, code)) return null;
  return channel.systemMessages[code] ?? null;
}

/**
 * What the customer reads, bubble by bubble: the tenant's wording in force, else the policy's, else the platform's own.
 * What the platform adds for those who have not added the channel comes below the message's own buttons.
 */
export function customerWordings(scene: Scene, code: string): readonly SystemWording[] | null {
  const message = systemMessageOf(scene.channel, code);
  if (message === null) return null;
  const { settings, customer } = scene.world;
  const own = {
    text: textFor(scene, message),
    buttons: buttonsOf({ ...scene, settings }, message),
  };
  if (customer.channelAdded || message.forNewcomers === undefined) return [own];
  const { text, button } = message.forNewcomers;
  const extra = { text: nameCompany(text, settings.companyName), buttons: [button] };
  if (own.buttons.length > 0) return [own, extra];
  return [{ text: `${own.text}\n${extra.text}`, buttons: extra.buttons }];
}

/** What counselors read: always the platform's own text. */
export function counselorWording(scene: Scene, message: SystemMessage): string {
  return nameCompany(message.text, scene.world.settings.companyName);
}

function textFor({ policy, world, reader }: Scene, message: SystemMessage): string {
  const { settings } = world;
  const own = wordingInForce(settings, message.code);
  if (own?.text !== undefined) return nameCompany(own.text, settings.companyName);
  const said = saidByPolicy(policy, message.code);
  return said === undefined
    ? nameCompany(message.text, settings.companyName)
    : fillTemplate(said.text, reader, settings.companyName);
}

function buttonsOf(sources: WordingSources, message: SystemMessage): readonly Button[] {
  const own = wordingInForce(sources.settings, message.code);
  return own?.buttons ?? saidByPolicy(sources.policy, message.code)?.buttons ?? message.buttons;
}

function saidByPolicy(policy: Pick<Policy, "systemTexts">, code: string): SystemTextIr | undefined {
  return Object.hasOwn(policy.systemTexts, code) ? policy.systemTexts[code] : undefined;
}
