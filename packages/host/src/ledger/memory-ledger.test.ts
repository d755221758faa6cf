import { decisionLog } from "../testing/decision-log.ts";
import { memoryLedger } from "./memory-ledger.ts";

decisionLog("a host in memory", () => {
  const ledger = memoryLedger();
  return () => ledger;
});
