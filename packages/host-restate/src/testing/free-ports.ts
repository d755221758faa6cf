import { once } from "node:events";
import { createServer } from "node:net";

/** So many ports of this machine that nobody uses at the moment. */
export async function freePorts(count: number): Promise<readonly number[]> {
  const servers = Array.from({ length: count }, () => createServer().listen(0, "127.0.0.1"));
  await Promise.all(servers.map((server) => once(server, "listening")));
  const ports = servers.flatMap((server) => {
    const address = server.address();
    return typeof address === "object" && address !== null ? [address.port] : [];
  });
  await Promise.all(servers.map((server) => new Promise((resolve) => server.close(resolve))));
  return ports;
}
