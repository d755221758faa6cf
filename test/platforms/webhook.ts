/** Tells the chat server at that address what happened, as a platform does: `path` behind the address, `body` as it goes over the wire. */
export type Tell = (path: string, body: string) => Promise<number>;

/**
 * A platform's webhook. What comes back is the status that the chat server answered with, 0 where it did not within 5 seconds. `tries`: how
 * often a request goes that is not answered with 200.
 */
export function webhookTo(address: string, tries: number): Tell {
  return async (path, body) => {
    let status = await tellOnce(`${address}${path}`, body);
    for (let left = tries - 1; left > 0 && status !== 200; left -= 1) {
      status = await tellOnce(`${address}${path}`, body);
    }
    return status;
  };
}

async function tellOnce(url: string, body: string): Promise<number> {
  try {
    const response = await fetch(url, {
      method: "POST",
      headers: { "Content-Type": "application/json;charset=UTF-8" },
      body,
      signal: AbortSignal.timeout(5_000),
    });
    await response.arrayBuffer();
    return response.status;
  } catch {
    return 0;
  }
}
