import { createHmac, randomBytes } from "node:crypto";
import { appendFileSync, existsSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";

/** Who was forgotten, so that an older copy of the tables does not bring them back. */
export interface Tombstones {
  readonly add: (tenant: string, customer: string, at: number) => void;
  /** When they were last forgotten; null: never. */
  readonly at: (tenant: string, customer: string) => number | null;
}

/**
 * Those of the folder. Two files beside the tables, which are no part of a backup that is put back: a key that never leaves the machine, and a line for
 * each, of which nobody without the key can say whom it means.
 */
export function openTombstones(folder: string): Tombstones {
  const [keyFile, list] = [join(folder, "forgotten.key"), join(folder, "forgotten.list")];
  if (!existsSync(keyFile)) writeFileSync(keyFile, randomBytes(32), { mode: 0o600, flag: "wx" });
  const key = readFileSync(keyFile);
  const markOf = (tenant: string, customer: string) =>
    createHmac("sha256", key)
      .update(JSON.stringify([tenant, customer]))
      .digest("hex");
  return {
    add: (tenant, customer, at) =>
      appendFileSync(list, `${markOf(tenant, customer)} ${at}\n`, { mode: 0o600 }),
    at: (tenant, customer) => {
      if (!existsSync(list)) return null;
      const mark = markOf(tenant, customer);
      const lines = readFileSync(list, "utf8").split("\n");
      const times = lines.filter((line) => line.startsWith(mark)).map((line) => line.split(" ")[1]);
      return times.length === 0 ? null : Math.max(...times.map(Number));
    },
  };
}
