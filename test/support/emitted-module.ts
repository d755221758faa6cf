import { execFile } from "node:child_process";
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { stripTypeScriptTypes } from "node:module";
import { join } from "node:path";
import { fileURLToPath, pathToFileURL } from "node:url";
import { type EmittedPolicy, emitPolicy, type ModuleMeta } from "@annae/dsl/typescript";
import type { Policy, PolicyImages, PolicyIr } from "@annae/ir";

const root = fileURLToPath(new URL("../../", import.meta.url));
const cache = join(root, "node_modules/.cache/annae-emitted");

/** A module as emitted, loaded by Node. */
export interface LoadedModule {
  readonly default: Policy;
  readonly images: PolicyImages;
}

/** A folder for emitted modules, inside the repository so that their imports resolve. */
export interface ModuleFolder {
  readonly load: (emitted: EmittedPolicy) => Promise<LoadedModule>;
  /** What `tsc` says against the modules under its strictest flags; empty where it says nothing. */
  readonly typeErrors: (emitted: readonly EmittedPolicy[]) => Promise<string>;
  readonly remove: () => void;
}

/** The modules of a policy without sources and images, unless they are given. */
export function emitted(ir: PolicyIr, meta: Partial<ModuleMeta> = {}): EmittedPolicy {
  return emitPolicy(ir, { file: "emitted", sources: [], images: {}, ...meta });
}

/** A new folder; `remove` takes it away. */
export function moduleFolder(): ModuleFolder {
  mkdirSync(cache, { recursive: true });
  const folder = mkdtempSync(join(cache, "run-"));
  let count = 0;
  return {
    load: async ({ module, rules }) => {
      count += 1;
      const own = join(folder, `module-${count}`);
      mkdirSync(own);
      writeFileSync(join(own, "emitted.rules.js"), stripTypeScriptTypes(rules));
      writeFileSync(join(own, "emitted.js"), stripTypeScriptTypes(module));
      return import(/* @vite-ignore */ pathToFileURL(join(own, "emitted.js")).href);
    },
    typeErrors: async (all) => {
      const files = all.map(({ module, rules }, at) => {
        const own = join(folder, `typed-${at}`);
        mkdirSync(own, { recursive: true });
        writeFileSync(join(own, "emitted.rules.ts"), rules);
        writeFileSync(join(own, "emitted.ts"), module);
        return join(own, "emitted.ts");
      });
      return typeErrors(folder, files);
    },
    remove: () => rmSync(folder, { recursive: true, force: true }),
  };
}

function typeErrors(folder: string, files: readonly string[]): Promise<string> {
  const project = join(folder, "tsconfig.json");
  writeFileSync(project, JSON.stringify({ compilerOptions, files }));
  const tsc = join(root, "node_modules/typescript/bin/tsc");
  return new Promise((resolve) => {
    execFile(process.execPath, [tsc, "-p", project], { maxBuffer: 1 << 26 }, (_, stdout) => {
      const lines = stdout.split("\n").filter((line) => line.includes("typed-"));
      resolve(lines.join("\n"));
    });
  });
}

const compilerOptions = {
  target: "es2023",
  lib: ["es2024"],
  module: "nodenext",
  types: ["node"],
  typeRoots: [join(root, "node_modules/@types")],
  strict: true,
  noUncheckedIndexedAccess: true,
  exactOptionalPropertyTypes: true,
  noUnusedLocals: true,
  noUnusedParameters: true,
  noImplicitReturns: true,
  noFallthroughCasesInSwitch: true,
  noPropertyAccessFromIndexSignature: true,
  allowUnreachableCode: false,
  verbatimModuleSyntax: true,
  erasableSyntaxOnly: true,
  allowImportingTsExtensions: true,
  skipLibCheck: true,
  noEmit: true,
};
