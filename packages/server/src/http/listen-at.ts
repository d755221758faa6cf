import type { AddressInfo } from "node:net";
import { listenFault } from "@annae/host-restate";
import type { Doc } from "@annae/vocabulary";
import type { Listener } from "./create-listener.ts";

/** The address of this machine that the listener takes, and how it is asked there. */
export interface ListeningPlace {
  readonly bind: string;
  readonly scheme: "http" | "https";
}

/** Where it is asked from now on, such as `http://127.0.0.1:4010`, or why it can't listen. Port 0: one that is free. */
export async function listenAt(
  app: Listener,
  port: number,
  { bind, scheme }: ListeningPlace,
): Promise<
  { readonly ok: true; readonly url: string } | { readonly ok: false; readonly message: Doc }
> {
  const host = bind.includes(":") ? `[${bind}]` : bind;
  try {
    await app.listen({ host: bind, port });
  } catch (error) {
    return { ok: false, message: listenFault(error, `${host}:${port}`).message };
  }
  const [{ port: own } = { port }] = app.addresses() as readonly AddressInfo[];
  return { ok: true, url: `${scheme}://${host}:${own}` };
}
