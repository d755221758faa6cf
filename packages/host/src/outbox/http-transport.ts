import type { Endpoints } from "@annae/vocabulary";
import type { SendResult, Transport } from "../seam.ts";

/** What a tenant puts in the place of a name in braces, such as `client_id`. */
export type Secrets = (tenant: string) => Readonly<Record<string, string>>;

/** A platform's door as its channel's table describes it. `url`: instead of the table's, for a stand-in. */
export function httpTransport(
  table: Endpoints,
  {
    secrets,
    whenUnknown,
    url = table.send.url,
  }: {
    readonly secrets: Secrets;
    readonly whenUnknown: Transport["whenUnknown"];
    readonly url?: string;
  },
): Transport {
  const { method, headers } = table.send;
  return {
    whenUnknown,
    send: async (payload, { conversation: { tenant }, signal }) => {
      const own = secrets(tenant);
      const filled = Object.entries(headers).map(([name, value]) => [name, fillIn(value, own)]);
      const request = {
        method,
        headers: Object.fromEntries(filled),
        body: JSON.stringify(payload),
      };
      try {
        const response = await fetch(url, { ...request, signal });
        return resultOf(table, response, await response.text());
      } catch (error) {
        return wasRefused(error) ? { kind: "later" } : { kind: "unknown" };
      }
    },
  };
}

function fillIn(text: string, own: Readonly<Record<string, string>>): string {
  return text.replace(/\{(\w+)\}/g, (braces, name) => own[name] ?? braces);
}

function resultOf(table: Endpoints, { status, headers }: Response, body: string): SendResult {
  const outcome = table.outcome(status, body);
  if (outcome === "sent") return { kind: "sent" };
  const seconds = Number(headers.get("retry-after") ?? Number.NaN);
  if (outcome === "later") {
    return seconds > 0 ? { kind: "later", after: seconds * 1_000 } : { kind: "later" };
  }
  return { kind: "never", reason: `${outcome}: ${status} ${body.slice(0, 200)}` };
}

/** No connection came about, so that nothing can have arrived. */
function wasRefused(error: unknown): boolean {
  const cause = error instanceof Error && error.cause;
  if (typeof cause !== "object" || cause === null || !("code" in cause)) return false;
  return ["ECONNREFUSED", "ENOTFOUND", "EAI_AGAIN", "EHOSTUNREACH"].includes(String(cause.code));
}
