import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { parseArgs } from "node:util";
import type { Doc, Locale } from "@annae/vocabulary";
import { recordAudit } from "../access/audit.ts";
import { renewHook } from "../access/hooks.ts";
import { memberId, setRoles } from "../access/identity/members.ts";
import { makeLink } from "../access/links.ts";
import { exposureFaults } from "../hosting/exposure.ts";
import { exportCustomer } from "../privacy/export-customer.ts";
import { openSendingStop } from "../privacy/sending-stop.ts";
import { type Role, roleNames } from "../protocol/person.ts";
import { roomNamed } from "../rooms/room-name.ts";
import { type RunningServer, type ServerSetup, startServer } from "../start-server.ts";
import { openDatabase } from "../storage/open-database.ts";
import type { Database } from "../storage/tables.ts";
import { type Environment, readConfig } from "./read-config.ts";
import { programWords } from "./words.ts";

/** What the program tells the shell. */
export const endings = { fine: 0, badUse: 2 } as const;

/** Where the program speaks. */
export interface ProgramVoice {
  readonly locale: Locale;
  readonly out: (line: string) => void;
  readonly err: (line: string) => void;
}

/** What came of the words: it is over, with that code for the shell, or a server serves until it is closed. */
export type Ran =
  | { readonly kind: "over"; readonly code: (typeof endings)[keyof typeof endings] }
  | { readonly kind: "serving"; readonly server: RunningServer };

const options = {
  config: { type: "string" },
  host: { type: "string" },
  "behind-proxy": { type: "string", multiple: true },
  tenant: { type: "string" },
  channel: { type: "string" },
  issuer: { type: "string" },
  subject: { type: "string" },
  roles: { type: "string", default: "" },
  counselor: { type: "string" },
  name: { type: "string", default: "" },
  room: { type: "string", default: "" },
  help: { type: "boolean", default: false },
} as const;

type Given = ReturnType<typeof read>["values"];

function read(args: readonly string[]) {
  return parseArgs({ args: [...args], options, allowPositionals: true });
}

/** Does what the words say: one of the commands. */
export async function runServer(
  args: readonly string[],
  environment: Environment,
  speaking: ProgramVoice,
): Promise<Ran> {
  const say = (doc: Doc) => speaking.err(doc[speaking.locale]);
  const badUse = (...docs: readonly Doc[]): Ran => {
    docs.forEach(say);
    return { kind: "over", code: endings.badUse };
  };
  let given: ReturnType<typeof read>;
  try {
    given = read(args);
  } catch (error) {
    return badUse(
      programWords.unreadable(error instanceof Error ? error.message : ""),
      programWords.help,
    );
  }
  const { values, positionals } = given;
  const [name = ""] = positionals;
  if (values.help) {
    speaking.out(programWords.help[speaking.locale]);
    return { kind: "over", code: endings.fine };
  }
  const command = Object.hasOwn(commands, name) ? commands[name] : undefined;
  if (command === undefined || positionals.length > 1) return badUse(programWords.help);
  if (values.config === undefined) return badUse(programWords.noConfig);
  if (environment.NODE_TLS_REJECT_UNAUTHORIZED === "0") return badUse(programWords.noVerifying);
  const config = readConfig(values.config, environment);
  if (!config.ok) {
    return badUse(...config.faults.map(({ path, message }) => programWords.at(path, message)));
  }
  const setup = { ...config.setup, log: speaking.out };
  const came = await command(withPlace(setup, values), values, speaking);
  return "faults" in came ? badUse(...came.faults) : came;
}

/** Where it listens can be said anew beside the file. */
function withPlace(setup: ServerSetup, { host, "behind-proxy": proxies }: Given): ServerSetup {
  return {
    ...setup,
    ...(host !== undefined && { bind: host }),
    ...(proxies !== undefined && { proxies }),
  };
}

type Command = (
  setup: ServerSetup,
  values: Given,
  speaking: ProgramVoice,
) => Promise<Ran | { readonly faults: readonly Doc[] }>;

const embedded = { kind: "embedded" } as const;

const fine: Ran = { kind: "over", code: endings.fine };

const commands: Readonly<Record<string, Command>> = {
  serve: async (setup, _, { out, locale }) => {
    const started = await startServer(setup);
    if (!started.ok) return { faults: started.faults.map(toldFault) };
    const { server } = started;
    out(
      programWords.serving(setup.publicUrl ?? server.public, setup.staffUrl ?? server.staff)[
        locale
      ],
    );
    return { kind: "serving", server };
  },
  check: async (setup, _, { out, locale }) => {
    const { bind = "127.0.0.1", proxies = [], tls, signIn = [] } = setup;
    const open = exposureFaults({ bind, providers: signIn, tls, proxies });
    if (open.length > 0) return { faults: open };
    // In a folder of its own: a server may be serving in the real one.
    const apart = { folder: mkdtempSync(join(tmpdir(), "annae-check-")), host: embedded };
    const here = { bind: "127.0.0.1", ports: { public: 0, staff: 0 } };
    const started = await startServer({ ...setup, ...apart, ...here, log: () => {} });
    if (started.ok) await started.server.close();
    rmSync(apart.folder, { recursive: true, force: true });
    if (!started.ok) return { faults: started.faults.map(toldFault) };
    out(programWords.wellFormed[locale]);
    return fine;
  },
  hook: (setup, { tenant = "", channel = "" }, { out }) =>
    atTenant(setup, tenant, async (database) => {
      const secret = await renewHook(database, { tenant, channel }, Date.now());
      out(`${setup.publicUrl}/hooks/${channel}/${secret}/`);
    }),
  link: async (setup, { tenant = "", roles, counselor, name }, { out }) => {
    if ((setup.signIn ?? []).length > 0) return { faults: [programWords.noLinks] };
    const given = rolesIn(roles);
    if (given === null) return { faults: [programWords.noRoles] };
    return atTenant(setup, tenant, async (database, company) => {
      const id = counselor ?? given.join("+");
      const person = { id, name: name || id, roles: given, counselor: counselor ?? null };
      const secret = await makeLink(database, { ...person, tenant: company }, Date.now());
      out(`${setup.staffUrl}/console#${secret}`);
    });
  },
  export: async (setup, { tenant = "", room }, { out }) => {
    const key = roomNamed(tenant, room);
    const doing = { by: "terminal", now: Date.now() };
    let found = false;
    const came = await atTenant(setup, tenant, async (database) => {
      const all = key && (await exportCustomer(database, doing, key));
      found = all !== null;
      if (found) out(JSON.stringify(all, null, 2));
    });
    return "faults" in came || found ? came : { faults: [programWords.noRoom] };
  },
  resume: (setup, { tenant = "" }, { out, locale }) =>
    atTenant(setup, tenant, async (database) => {
      await (await openSendingStop(database)).end(tenant);
      const line = { tenant, at: Date.now(), who: "terminal", what: "sending.resume", about: "" };
      await recordAudit(database, line);
      out(programWords.resumed[locale]);
    }),
  grant: async (setup, values, { out, locale }) => {
    const { tenant = "", issuer = "", subject = "", roles, counselor = null, name } = values;
    const given = rolesIn(roles);
    if (given === null || issuer === "" || subject === "")
      return { faults: [programWords.noRoles] };
    return atTenant(setup, tenant, async (database) => {
      const doing = { tenant, by: "terminal", now: Date.now() };
      await setRoles(database, doing, { issuer, subject, name, roles: given, counselor });
      out(programWords.granted(memberId({ issuer, subject }), given.join(", "))[locale]);
    });
  },
};

/** In the server's own tables, which a server that serves may have open, too. */
async function atTenant(
  { folder, tenants }: ServerSetup,
  id: string,
  act: (database: Database, company: { id: string; name: string }) => Promise<void>,
): Promise<Ran | { readonly faults: readonly Doc[] }> {
  const found = tenants.find((one) => one.id === id);
  if (found === undefined) {
    const known = tenants.map((one) => one.id).join(", ");
    return { faults: [programWords.noTenant(id, known)] };
  }
  const { database } = await openDatabase(join(folder, "server.db"));
  await act(database, { id: found.id, name: found.name });
  await database.destroy();
  return fine;
}

function rolesIn(written: string): Role[] | null {
  const names = written.split(",").map((one) => one.trim());
  const roles = roleNames.filter((role) => names.includes(role));
  return roles.length === names.length ? roles : null;
}

function toldFault(
  fault: Extract<Awaited<ReturnType<typeof startServer>>, { ok: false }>["faults"][number],
) {
  return "path" in fault ? programWords.at(fault.path, fault.message) : fault.message;
}
