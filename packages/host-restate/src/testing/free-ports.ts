import { once } from "node:events";
import { createServer } from "node:net";

/** Below what systems give out to whoever asks for any port: what was free here is not given to somebody else before it is used. */
const [lowest, highest] = [10_000, 32_000];

/** So many ports of this machine that nobody uses at the moment. */
export async function freePorts(count: number): Promise<readonly number[]> {
  const found = new Set<number>();
  while (found.size < count) {
    const port = lowest + Math.floor(Math.random() * (highest - lowest));
    if (await isFree(port)) found.add(port);
  }
  return [...found];
}

async function isFree(port: number): Promise<boolean> {
  const server = createServer().listen(port, "127.0.0.1");
  try {
    await once(server, "listening");
  } catch {
    return false;
  }
  await new Promise((resolve) => server.close(resolve));
  return true;
}
