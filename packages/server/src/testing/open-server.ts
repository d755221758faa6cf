import { mkdtempSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { type Person, session } from "../protocol/person.ts";
import { type RunningServer, type ServerSetup, startServer } from "../start-server.ts";
import { asked } from "./asking.ts";
import { bookstore, standard } from "./bookstore.ts";

/** A server for a test, on free ports of this machine, in a folder of its own. */
export async function openServer(setup: Partial<ServerSetup> = {}): Promise<RunningServer> {
  const folder = mkdtempSync(join(tmpdir(), "annae-server-"));
  const started = await startServer({
    ...{ folder, tenants: [bookstore], standard, pages: join(folder, "pages") },
    ports: { public: 0, staff: 0 },
    ...setup,
  });
  if (!started.ok) throw new Error(JSON.stringify(started.faults));
  return started.server;
}

/** The token of somebody who signs in by a link. */
export async function signIn(server: RunningServer, person: Person): Promise<string> {
  const [, secret = ""] = (await server.signInLink(person)).split("#");
  const { token } = await asked(session, `${server.staff}/auth/link`, { json: { secret } });
  return token;
}
