import type { SignedIn } from "@annae/server/protocol";
import { askServer } from "./ask.ts";

const place = "annae.console";

/** The secret of a sign-in link; null: the part behind `#` names a place of the page. */
export function secretIn(hash: string): string | null {
  return /^#([\w-]{43})$/.exec(hash)?.[1] ?? null;
}

/** The token of whoever opened the link that the page was opened with, or is signed in since; null: nobody. */
export async function signedInToken(): Promise<string | null> {
  const secret = secretIn(location.hash);
  if (secret === null) return sessionStorage.getItem(place);
  // Works once: it is not to stand in the browser's history.
  history.replaceState(null, "", location.pathname);
  const { body } = await askServer<SignedIn>("/auth/link", null, { secret });
  if (body === null) return sessionStorage.getItem(place);
  sessionStorage.setItem(place, body.token);
  return body.token;
}

/** Forgets it: the server does not know it any more. */
export function forgetToken(): void {
  sessionStorage.removeItem(place);
}
