import type { Policy, SystemTextIr } from "@annae/ir";
import type { Button, Channel, SystemMessage, TenantSettings } from "@annae/vocabulary";
import type { Scene } from "../scene/scene.ts";
import { fillTemplate, nameCompany } from "./template.ts";

/** A platform message as somebody sees it. */
export interface Wording {
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

/** What the customer reads: the tenant's approved wording, else the policy's, else the platform's own. */
export function customerWording(scene: Scene, code: string): Wording | null {
  const message = systemMessageOf(scene.channel, code);
  if (message === null) return null;
  const { settings, customer } = scene.world;
  const text = textFor(scene, message);
  const buttons = buttonsOf({ ...scene, settings }, message);
  const extra = customer.channelAdded ? undefined : message.forNewcomers;
  if (extra === undefined) return { text, buttons };
  return {
    text: `${text}\n${nameCompany(extra.text, settings.companyName)}`,
    buttons: [...buttons, extra.button],
  };
}

/** What counselors read: always the platform's own text. */
export function counselorWording(scene: Scene, message: SystemMessage): string {
  return nameCompany(message.text, scene.world.settings.companyName);
}

/** The buttons that the customer sees below the platform message, those for newcomers aside. */
export function systemButtons(sources: WordingSources, code: string): readonly Button[] {
  const message = systemMessageOf(sources.channel, code);
  return message === null ? [] : buttonsOf(sources, message);
}

function textFor({ policy, world, reader }: Scene, message: SystemMessage): string {
  const { settings } = world;
  const own = ownWording(settings, message.code);
  if (own === "notApproved") return nameCompany(message.text, settings.companyName);
  if (own?.text !== undefined) return nameCompany(own.text, settings.companyName);
  const said = saidByPolicy(policy, message.code);
  return said === undefined
    ? nameCompany(message.text, settings.companyName)
    : fillTemplate(said.text, reader, settings.companyName);
}

function buttonsOf(sources: WordingSources, message: SystemMessage): readonly Button[] {
  const own = ownWording(sources.settings, message.code);
  if (own === "notApproved") return message.buttons;
  return own?.buttons ?? saidByPolicy(sources.policy, message.code)?.buttons ?? message.buttons;
}

function ownWording(settings: Pick<TenantSettings, "systemMessages">, code: string) {
  if (!Object.hasOwn(settings.systemMessages, code)) return undefined;
  const own = settings.systemMessages[code];
  return own !== undefined && own.state !== "approved" ? "notApproved" : own;
}

function saidByPolicy(policy: Pick<Policy, "systemTexts">, code: string): SystemTextIr | undefined {
  return Object.hasOwn(policy.systemTexts, code) ? policy.systemTexts[code] : undefined;
}
