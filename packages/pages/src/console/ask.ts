/** What the server answered: `status` 0 where it was not reached. */
export interface Asked<T> {
  readonly status: number;
  /** Of a success; else null. */
  readonly body: T | null;
}

/** Asks in the name of whoever is signed in, and says on the page what has not worked; then it is null. `json`: what is posted. */
export type Ask = <T>(path: string, json?: unknown) => Promise<T | null>;

/** Asks the server in the name of whoever is signed in. `json`: what is posted. */
export async function askServer<T>(
  path: string,
  token: string | null,
  json?: unknown,
): Promise<Asked<T>> {
  const response = await fetch(path, {
    method: json === undefined ? "GET" : "POST",
    headers: {
      ...(token !== null && { Authorization: `Bearer ${token}` }),
      ...(json !== undefined && { "Content-Type": "application/json" }),
    },
    ...(json !== undefined && { body: JSON.stringify(json) }),
  }).catch(() => null);
  if (response === null) return { status: 0, body: null };
  return { status: response.status, body: response.ok ? await response.json() : null };
}
