import { mkdirSync, rmSync, writeFileSync } from "node:fs";
import { stripTypeScriptTypes } from "node:module";
import { join } from "node:path";
import { fileURLToPath, pathToFileURL } from "node:url";
import { emitModule } from "@annae/dsl/typescript";
import type { Policy, PolicyIr } from "@annae/ir";

const cache = fileURLToPath(new URL("../node_modules/.cache/annae-bench", import.meta.url));

/** The policy as `annae build` makes it: emitted, and imported as any module is. */
export async function emittedPolicy(ir: PolicyIr): Promise<Policy> {
  mkdirSync(cache, { recursive: true });
  const file = join(cache, `${ir.name}-${process.pid}.mjs`);
  writeFileSync(file, stripTypeScriptTypes(emitModule(ir, { sources: [], images: {} })));
  const { default: policy } = await import(pathToFileURL(file).href);
  rmSync(file);
  return policy;
}
