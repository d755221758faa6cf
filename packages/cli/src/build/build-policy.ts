import { dirname } from "node:path";
import { placeBuild } from "@annae/disk/builds";
import { readBytes } from "@annae/disk/files";
import type { Compilation } from "@annae/dsl";
import type { EmittedPolicy } from "@annae/dsl/typescript";
import { type PolicyImage, sizePolicyImages } from "@annae/images";
import { installedChannels } from "@annae/installation/channels";
import type { KindImages, PolicyImages, PolicyIr } from "@annae/ir";
import { type KindName, printableLine } from "@annae/vocabulary";
import { type ExitCode, exitCode } from "../exit-code.ts";
import { usablePolicy } from "../policies/compile-policy.ts";
import { refuse, say, type Terminal } from "../terminal/terminal.ts";
import { type BuildTarget, moduleFiles } from "./module-files.ts";
import { relativePath, relativePlaces } from "./relative-places.ts";

/** Writes the policy's module and images into the folder and names each file; writes nothing where anything is wrong. */
export async function buildPolicy(
  path: string,
  { out, target }: { readonly out: string; readonly target: BuildTarget },
  terminal: Terminal,
): Promise<ExitCode> {
  const policy = usablePolicy(path, terminal, "all");
  if ("code" in policy) return policy.code;
  const { entry, compilation, ir } = policy;
  const sized = await sizePolicyImages(ir, compilation.images, installedChannels, readBytes);
  if (!sized.ok) return refuse(terminal, sized.faults, exitCode.policyErrors);
  const emitted = await modulesOf(ir, compilation, dirname(entry.file), sized.images);
  const modules = await moduleFiles(emitted, ir.name, target);
  const placed = placeBuild(out, { modules, images: sized.images, policy: ir.name });
  if ("fault" in placed) return refuse(terminal, placed.fault);
  for (const { path, bytes } of placed.written) {
    say(terminal, {
      ko: `${printableLine(path)}  ${bytes} 바이트`,
      en: `${printableLine(path)}  ${bytes} bytes`,
    });
  }
  return exitCode.fine;
}

async function modulesOf(
  ir: PolicyIr,
  { files }: Compilation,
  folder: string,
  images: readonly PolicyImage[],
): Promise<EmittedPolicy> {
  const { emitPolicy } = await import("@annae/dsl/typescript");
  const sources = files.map(({ path, text }) => ({ path: relativePath(folder, path), text }));
  const meta = { file: ir.name, sources, images: imageTable(images) };
  return emitPolicy(relativePlaces(ir, folder), meta);
}

function imageTable(images: readonly PolicyImage[]): PolicyImages {
  const table: Record<string, Partial<Record<KindName, KindImages>>> = {};
  for (const { channel, kind, source, file, width, height, format, bytes } of images) {
    const sized = { file: `images/${file}`, width, height, format, bytes };
    const kinds = table[channel] ?? {};
    table[channel] = { ...kinds, [kind]: { ...kinds[kind], [source]: sized } };
  }
  return table;
}
