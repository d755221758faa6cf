import { relative } from "node:path";
import type { EventIr, Place, PolicyIr } from "@annae/ir";

type Placed = { readonly at: Place };

/** The policy with its places told from the folder, with slashes: the same policy reads the same wherever it lies. */
export function relativePlaces(ir: PolicyIr, folder: string): PolicyIr {
  const inFolder = <T extends Placed>(one: T): T => ({
    ...one,
    at: { ...one.at, file: relativePath(folder, one.at.file) },
  });
  const eventIn = (event: EventIr): EventIr => ({
    ...event,
    blocks: event.blocks.map((block) => ({ ...block, rules: block.rules.map(inFolder) })),
  });
  return {
    ...ir,
    messages: mapped(ir.messages, inFolder),
    systemTexts: mapped(ir.systemTexts, inFolder),
    events: mapped(ir.events, eventIn),
    properties: ir.properties.map(inFolder),
  };
}

/** The path as seen from the folder, with slashes on every system. */
export function relativePath(folder: string, path: string): string {
  return relative(folder, path).replaceAll("\\", "/");
}

function mapped<T>(record: Readonly<Record<string, T>>, change: (value: T) => T) {
  return Object.fromEntries(Object.entries(record).map(([name, value]) => [name, change(value)]));
}
