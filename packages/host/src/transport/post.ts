import { type Agent, type IncomingHttpHeaders, request as plain } from "node:http";
import { type Agent as SecureAgent, request as secure } from "node:https";

/** One request to a platform. */
export interface PostRequest {
  readonly url: string;
  readonly headers: Readonly<Record<string, string>>;
  readonly body: string | Uint8Array;
  readonly signal: AbortSignal;
  /** Connections that are kept; absent: a new one each time. */
  readonly agent?: Agent | SecureAgent;
}

/**
 * What came of a request. `notSent`: no connection came about, so that nothing can have arrived; `unknown`: it broke off after that, or took
 * too long. `code`: the system's, such as "ECONNRESET".
 */
export type Posted =
  | {
      readonly kind: "answered";
      readonly status: number;
      readonly headers: IncomingHttpHeaders;
      readonly body: string;
    }
  | { readonly kind: "notSent"; readonly code: string }
  | { readonly kind: "unknown"; readonly code: string };

/** Bytes of an answer that are read; of a longer one the beginning is all that is known. */
const mostBytes = 64 * 1024;

/** Sends the request and reads the answer. Redirections are answers, nowhere followed; certificates are checked as Node checks them. */
export function post({ url, headers, body, signal, agent }: PostRequest): Promise<Posted> {
  return new Promise((resolve) => {
    let connected = false;
    const send = url.startsWith("https:") ? secure : plain;
    // Said here, so that no variable of the environment can switch it off.
    const trust = { rejectUnauthorized: true } as const;
    const given = { method: "POST", headers, signal, agent: agent ?? false, ...trust } as const;
    try {
      const sent = send(url, given, (response) => {
        const { statusCode: status = 0, headers: answered } = response;
        const chunks: Buffer[] = [];
        let bytes = 0;
        const finish = () => {
          const text = Buffer.concat(chunks).subarray(0, mostBytes).toString("utf8");
          resolve({ kind: "answered", status, headers: answered, body: text });
        };
        response.on("data", (chunk: Buffer) => {
          chunks.push(chunk);
          bytes += chunk.length;
          if (bytes <= mostBytes) return;
          finish();
          response.destroy();
        });
        response.on("end", finish);
        response.on("error", (error) => resolve({ kind: "unknown", code: codeOf(error) }));
      });
      sent.on("socket", (socket) => {
        const event = "encrypted" in socket ? "secureConnect" : "connect";
        if (!socket.connecting) connected = true;
        else
          socket.once(event, () => {
            connected = true;
          });
      });
      sent.on("error", (error) => {
        // A kept connection that the platform has closed meanwhile took nothing.
        const stale = sent.reusedSocket && codeOf(error) === "ECONNRESET";
        resolve({ kind: connected && !stale ? "unknown" : "notSent", code: codeOf(error) });
      });
      sent.end(body);
    } catch (error) {
      resolve({ kind: "notSent", code: codeOf(error) });
    }
  });
}

function codeOf(error: unknown): string {
  return error instanceof Error && "code" in error ? String(error.code) : "unknown";
}
