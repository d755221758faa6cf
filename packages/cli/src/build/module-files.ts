import type { ModuleFile } from "@annae/disk/builds";
import type { EmittedPolicy } from "@annae/dsl/typescript";

/** The languages that a policy is built into. */
export const buildTargets = ["ts", "js"] as const;

/** One of these languages. */
export type BuildTarget = (typeof buildTargets)[number];

/** The files of a built policy in that language, each after those that it imports; the last is the module itself. */
export async function moduleFiles(
  emitted: EmittedPolicy,
  policy: string,
  target: BuildTarget,
): Promise<readonly ModuleFile[]> {
  if (target === "ts") {
    return [
      { path: `${policy}.rules.ts`, text: emitted.rules },
      { path: `${policy}.ts`, text: emitted.module },
    ];
  }
  const { asJavaScript } = await import("@annae/dsl/typescript");
  const { rules, module } = asJavaScript(emitted);
  return [
    { path: `${policy}.rules.d.ts`, text: rules.types },
    { path: `${policy}.rules.js`, text: rules.code },
    { path: `${policy}.d.ts`, text: module.types },
    { path: `${policy}.js`, text: module.code },
  ];
}
