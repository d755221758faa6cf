import { type ClientHttp2Session, connect, createServer, type ServerHttp2Stream } from "node:http2";
import type { AddressInfo } from "node:net";

/** One address in front of several servers; each call goes to the next one that is there. */
export interface Balancer {
  readonly url: string;
  /** The ports on this machine that calls go to from now on. */
  readonly to: (ports: readonly number[]) => void;
  readonly stop: () => void;
}

/** A balancer for calls of HTTP/2, stream by stream. */
export async function openBalancer(): Promise<Balancer> {
  const servers = new Map<number, ClientHttp2Session>();
  let next = 0;
  const session = (port: number) => {
    const known = servers.get(port);
    if (known !== undefined && !known.closed && !known.destroyed) return known;
    const opened = connect(`http://127.0.0.1:${port}`);
    opened.on("error", () => opened.destroy());
    servers.set(port, opened);
    return opened;
  };
  let ports: readonly number[] = [];
  const server = createServer();
  server.on("stream", (stream, { ":path": path, ":method": method, ...headers }) => {
    const port = ports[next++ % ports.length];
    if (port === undefined) return stream.respond({ ":status": 502 }, { endStream: true });
    const { ":authority": _, ":scheme": __, ...rest } = headers;
    pass(stream, session(port).request({ ...rest, ":path": path, ":method": method }));
  });
  server.on("sessionError", () => {});
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  return {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    to: (some) => {
      ports = some;
    },
    stop: () => {
      for (const one of servers.values()) one.destroy();
      server.close();
    },
  };
}

function pass(here: ServerHttp2Stream, there: ReturnType<ClientHttp2Session["request"]>): void {
  const end = () => {
    here.destroy();
    there.destroy();
  };
  there.on("response", ({ ":status": status, ...headers }) => {
    if (!here.destroyed) here.respond({ ":status": status, ...headers });
    there.pipe(here);
  });
  here.pipe(there);
  here.on("error", end);
  there.on("error", end);
  here.on("aborted", end);
  there.on("close", () => there.rstCode !== 0 && end());
}
