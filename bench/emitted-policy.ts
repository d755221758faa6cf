import { mkdirSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath, pathToFileURL } from "node:url";
import { emitPolicy } from "@annae/dsl/typescript";
import type { Policy, PolicyIr } from "@annae/ir";

const folder = fileURLToPath(new URL("build", import.meta.url));

/** The policy as `annae build` makes it: emitted, and imported as any module is. */
export function emittedPolicy(ir: PolicyIr): Promise<Policy> {
  const { module } = emitPolicy(ir, { file: ir.name, sources: [], images: {} });
  return importedPolicy(ir.name, module);
}

/** The policy of a built module. */
export async function importedPolicy(name: string, module: string): Promise<Policy> {
  mkdirSync(folder, { recursive: true });
  const file = join(folder, `${name}-${process.pid}.ts`);
  writeFileSync(file, module);
  const { default: policy } = await import(pathToFileURL(file).href);
  rmSync(file);
  return policy;
}
