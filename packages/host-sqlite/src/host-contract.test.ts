import { mkdtempSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { telemetryContract } from "@annae/host/telemetry-contract";
import { hostContract, ledgerRig, type Rig } from "@annae/host/testing";
import { describe } from "vitest";
import { openLedger } from "./open-sqlite-host.ts";

/** Ledgers in one file. */
function fileRig(): Rig {
  const file = join(mkdtempSync(join(tmpdir(), "annae-")), "host.db");
  return ledgerRig(() => {
    const opened = openLedger(file);
    if (!opened.ok) throw new Error(opened.fault.message.en);
    return opened.ledger;
  });
}

hostContract("a host in a file", fileRig);
describe("a host in a file", () => telemetryContract(fileRig));
