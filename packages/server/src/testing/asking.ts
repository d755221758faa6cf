import * as z from "zod";

/** What a listener answered. */
export interface Answered {
  readonly status: number;
  readonly headers: Headers;
  /** As JSON; text where it is none. */
  readonly body: unknown;
}

/** Asks a listener. `token`: of a session; `json`: what is posted. */
export async function ask(
  url: string,
  {
    token,
    json,
    headers = {},
  }: {
    readonly token?: string;
    readonly json?: unknown;
    readonly headers?: Readonly<Record<string, string>>;
  } = {},
): Promise<Answered> {
  const response = await fetch(url, {
    method: json === undefined ? "GET" : "POST",
    headers: {
      ...(token !== undefined && { Authorization: `Bearer ${token}` }),
      ...(json !== undefined && { "Content-Type": "application/json" }),
      ...headers,
    },
    ...(json !== undefined && { body: JSON.stringify(json) }),
  });
  const text = await response.text();
  return { status: response.status, headers: response.headers, body: bodyIn(text) };
}

function bodyIn(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return text;
  }
}

/** The answer as its schema reads it; a failure is an error that shows it. */
export async function asked<S extends z.ZodType>(
  schema: S,
  ...request: Parameters<typeof ask>
): Promise<z.infer<S>> {
  const { status, body } = await ask(...request);
  if (status !== 200) throw new Error(`${request[0]}: ${status} ${JSON.stringify(body)}`);
  return z.parse(schema, body);
}

/** A socket and all that it was told. */
export interface Talk {
  readonly told: readonly unknown[];
  readonly say: (frame: unknown) => void;
  /** The code with which it was closed. */
  readonly closed: Promise<number>;
  readonly close: () => void;
}

/** Opens a socket as a page of that listener's own does. */
export function talkTo(url: string, headers: Readonly<Record<string, string>> = {}): Promise<Talk> {
  const { origin, host } = new URL(url);
  const options = { headers: { Origin: origin, ...headers } };
  // Node's own client takes headers, which a browser's does not.
  const socket: WebSocket = Reflect.construct(WebSocket, [
    url.replace(/^http/, "ws"),
    { ...options, host },
  ]);
  const told: unknown[] = [];
  socket.addEventListener("message", ({ data }) => told.push(bodyIn(String(data))));
  const closed = new Promise<number>((resolve) =>
    socket.addEventListener("close", ({ code }) => resolve(code)),
  );
  return new Promise((resolve, reject) => {
    socket.addEventListener("error", () => reject(new Error(`no socket at ${url}`)));
    socket.addEventListener("open", () =>
      resolve({
        told,
        closed,
        say: (frame) => socket.send(typeof frame === "string" ? frame : JSON.stringify(frame)),
        close: () => socket.close(),
      }),
    );
  });
}

/** What never comes fails its own test. Milliseconds. */
const patience = 20_000;

/** Waits until it is so; real sockets take their time. */
export async function eventually(isSo: () => boolean | Promise<boolean>): Promise<void> {
  const end = Date.now() + patience;
  while (!(await isSo())) {
    if (Date.now() > end) throw new Error(`it is not so: ${isSo}`);
    await new Promise((resolve) => setTimeout(resolve, 5));
  }
}
