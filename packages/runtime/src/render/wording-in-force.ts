import type { SystemMessageSetting, SystemMessageWording, TenantSettings } from "@annae/vocabulary";

/** What the tenant says in a platform message now: until a change is approved, what was approved before (SYS-10). */
export function wordingInForce(
  { systemMessages }: Pick<TenantSettings, "systemMessages">,
  code: string,
): SystemMessageWording | undefined {
  if (!Object.hasOwn(systemMessages, code)) return undefined;
  const own = systemMessages[code];
  return own?.state === "approved" ? own : own?.approved;
}

/** The new settings; a change of a wording that is not approved yet keeps the one that was in force before it. */
export function keepApproved(before: TenantSettings, after: TenantSettings): TenantSettings {
  const changed = Object.entries(after.systemMessages).map(([code, own]) => {
    const approved = own.approved ?? (own.state === "approved" ? undefined : inForce(before, code));
    return [code, approved === undefined ? own : { ...own, approved }] as const;
  });
  const systemMessages: Record<string, SystemMessageSetting> = Object.fromEntries(changed);
  return { ...after, systemMessages };
}

function inForce(settings: TenantSettings, code: string): SystemMessageWording | undefined {
  const wording = wordingInForce(settings, code);
  return wording && { text: wording.text, buttons: wording.buttons };
}
