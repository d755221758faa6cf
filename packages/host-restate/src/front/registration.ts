/** Milliseconds in which Restate has to have looked at the servers. */
const looksWithin = 20_000;

/** Tells Restate where the servers of a release are; null, or why it cannot be told. */
export async function register(admin: string, uri: string): Promise<string | null> {
  try {
    const response = await fetch(`${admin}/deployments`, {
      method: "POST",
      headers: { "content-type": "application/json" },
      body: JSON.stringify({ uri }),
      signal: AbortSignal.timeout(looksWithin),
    });
    return response.ok ? null : `${response.status} ${(await response.text()).slice(0, 300)}`;
  } catch (error) {
    return connectionReason(error);
  }
}

/** What an error of a connection says. */
export function connectionReason(error: unknown): string {
  if (!(error instanceof Error)) return String(error);
  return error.cause instanceof Error ? `${error.message}: ${error.cause.message}` : error.message;
}
