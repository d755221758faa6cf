import type { Draft, Problem } from "@annae/server/protocol";

/** What the server answered: `status` 0 where it was not reached. */
export interface Asked<T> {
  readonly status: number;
  /** Of a success; else null. */
  readonly body: T | null;
  /** Why there is no success, as far as the server has said it. */
  readonly problem: ServerRefusal | null;
}

/** A problem; `draft`: what somebody else has written meanwhile. */
export type ServerRefusal = Problem & { readonly draft?: Draft };

/** Asks in the name of whoever is signed in, and says on the page what has not worked; then it is null. `json`: what is posted. */
export type Ask = <T>(path: string, json?: unknown) => Promise<T | null>;

/** Asks the server in the name of whoever is signed in. `json`: what is posted. */
export function askServer<T>(
  path: string,
  token: string | null,
  json?: unknown,
): Promise<Asked<T>> {
  const body = json === undefined ? undefined : JSON.stringify(json);
  return sendServer(path, token, body === undefined ? null : { type: "application/json", body });
}

/** The same with a body of another kind, such as a picture; null: without one. */
export async function sendServer<T>(
  path: string,
  token: string | null,
  sent: { readonly type: string; readonly body: string | Blob } | null,
): Promise<Asked<T>> {
  const response = await fetch(path, {
    method: sent === null ? "GET" : "POST",
    headers: {
      ...(token !== null && { Authorization: `Bearer ${token}` }),
      ...(sent !== null && { "Content-Type": sent.type }),
    },
    ...(sent !== null && { body: sent.body }),
  }).catch(() => null);
  if (response === null) return { status: 0, body: null, problem: null };
  const { status, ok } = response;
  const answer = await response.json().catch(() => null);
  return ok ? { status, body: answer, problem: null } : { status, body: null, problem: answer };
}
