import type { WindowSession } from "@annae/server/protocol";

const place = (tenant: string) => `annae.chat.${tenant}`;

/** Whose window this is, as it was kept here or as the server begins it; null: the server has no such company. */
export async function findSession(tenant: string): Promise<WindowSession | null> {
  return kept(tenant) ?? (await begun(tenant));
}

/** Forgets it: the server does not know it any more. */
export function forgetSession(tenant: string): void {
  try {
    localStorage.removeItem(place(tenant));
  } catch {
    // Browsers that keep nothing for us have nothing to forget.
  }
}

function kept(tenant: string): WindowSession | null {
  try {
    const session: WindowSession | null = JSON.parse(localStorage.getItem(place(tenant)) ?? "null");
    return session !== null && session.expiresAt > Date.now() ? session : null;
  } catch {
    return null;
  }
}

/** A browser that keeps nothing has a conversation for as long as its window is open. */
async function begun(tenant: string): Promise<WindowSession | null> {
  const response = await fetch(`/window/${encodeURIComponent(tenant)}/sessions`, {
    ...{ method: "POST", headers: { "Content-Type": "application/json" }, body: "{}" },
  });
  if (response.status === 404) return null;
  if (!response.ok) throw new Error(`no session: ${response.status}`);
  const session: WindowSession = await response.json();
  try {
    localStorage.setItem(place(tenant), JSON.stringify(session));
  } catch {
    // See above.
  }
  return session;
}
