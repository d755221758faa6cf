import type { SignedIn, SignInWays } from "@annae/server/protocol";
import { askServer } from "./ask.ts";

const place = "annae.staff";

/** The secret of a sign-in link; null: the part behind `#` names a place of the page. */
export function secretIn(hash: string): string | null {
  return /^#([\w-]{43})$/.exec(hash)?.[1] ?? null;
}

/** Who asks; `token` null: the browser's own cookie says it. */
export interface SignedInHere {
  readonly token: string | null;
}

/** Whoever opened the link that the page was opened with, or is signed in since, here or at a provider; null: nobody. */
export async function signedInHere(): Promise<SignedInHere | null> {
  const secret = secretIn(location.hash);
  if (secret !== null) {
    // Works once: it is not to stand in the browser's history.
    history.replaceState(null, "", location.pathname);
    const { body } = await askServer<SignedIn>("/auth/link", null, { secret });
    if (body !== null) sessionStorage.setItem(place, body.token);
  }
  const token = sessionStorage.getItem(place);
  if (token !== null) return { token };
  if ((await providersHere()).length === 0) return null;
  return (await askServer("/api/me", null)).body === null ? null : { token: null };
}

/** Where one can sign in; none: by a link alone. */
export async function providersHere(): Promise<SignInWays["providers"]> {
  return (await askServer<SignInWays>("/auth/ways", null)).body?.providers ?? [];
}

/** Forgets it: the server does not know it any more. */
export function forgetToken(): void {
  sessionStorage.removeItem(place);
}
