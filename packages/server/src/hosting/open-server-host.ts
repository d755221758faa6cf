import { join } from "node:path";
import type { ConversationKey, Host, HostSetup } from "@annae/host";
import { openRestateHost, type RestateSetup } from "@annae/host-restate";
import { openSqliteHost } from "@annae/host-sqlite";
import { assertNever, type Doc } from "@annae/vocabulary";
import { type CatchUp, followLog, followNotices } from "../rooms/catch-up.ts";
import type { Intake } from "../rooms/take-in.ts";
import type { ToldDecision } from "../rooms/told.ts";

/** Which host decides: one in this process, or Restate for several servers. */
export type HostChoice =
  | { readonly kind: "embedded" }
  | ({ readonly kind: "restate" } & Pick<
      RestateSetup,
      "ingress" | "admin" | "port" | "bind" | "address" | "space" | "identityKeys"
    >);

/** How decisions are heard of. */
export interface Following {
  readonly catchUp: CatchUp;
  /** A decision that was told of; a host with a log needs none told. */
  readonly note: (told: ToldDecision) => void;
}

/** A host, and how its decisions are followed. */
export interface ServerHost {
  readonly host: Host;
  readonly follow: (
    intake: Intake,
    changed: (keys: readonly ConversationKey[]) => void,
  ) => Following;
}

/** A host, or why there is none. */
export type ServerHostOpened =
  | { readonly ok: true; readonly serverHost: ServerHost }
  | { readonly ok: false; readonly message: Doc };

/** Opens the host that was chosen; `folder`: where an embedded one keeps everything. */
export async function openServerHost(
  choice: HostChoice,
  folder: string,
  setup: Omit<HostSetup, "ledger" | "at" | "clock">,
): Promise<ServerHostOpened> {
  switch (choice.kind) {
    case "embedded": {
      const opened = openSqliteHost(join(folder, "host.db"), setup);
      if (!opened.ok) return { ok: false, message: opened.fault.message };
      const { host } = opened;
      const follow: ServerHost["follow"] = (intake, changed) => ({
        catchUp: followLog(intake, host.decisions, changed),
        note: () => {},
      });
      return { ok: true, serverHost: { host, follow } };
    }
    case "restate": {
      const { kind: _, ...where } = choice;
      const opened = await openRestateHost({ ...setup, ...where });
      if (!opened.ok) return { ok: false, message: opened.fault.message };
      return { ok: true, serverHost: { host: opened.host, follow: followNotices } };
    }
    default:
      return assertNever(choice);
  }
}
