import { dirname } from "node:path";
import type { Compilation } from "@annae/dsl";
import type { EmittedPolicy } from "@annae/dsl/typescript";
import type { KindImages, PolicyImages, PolicyIr } from "@annae/ir";
import type { Doc, KindName } from "@annae/vocabulary";
import { installedChannels } from "../channels.ts";
import { type ExitCode, exitCode } from "../exit-code.ts";
import { type PolicyImage, sizePolicyImages } from "../images/size-policy-images.ts";
import { compilePolicy, reportCompilation } from "../policies/compile-policy.ts";
import { findPolicy } from "../policies/find-policies.ts";
import { printable } from "../printable.ts";
import { complain, say, type Terminal } from "../terminal.ts";
import { placeBuild } from "./place-build.ts";
import { relativePath, relativePlaces } from "./relative-places.ts";

/** Writes the policy's module and images into the folder and names each file; writes nothing where anything is wrong. */
export async function buildPolicy(
  path: string,
  out: string,
  terminal: Terminal,
): Promise<ExitCode> {
  const found = findPolicy(path);
  if (!found.ok) return refuse(terminal, [found.fault], exitCode.badUse);
  const compilation = compilePolicy(found.entry);
  const result = reportCompilation(found.entry, compilation, terminal, "all");
  const { ir } = compilation;
  if (ir === null) return result;
  const sized = await sizePolicyImages(ir, compilation.images, installedChannels);
  if (!sized.ok) return refuse(terminal, sized.faults, exitCode.policyErrors);
  const modules = await modulesOf(ir, compilation, dirname(found.entry.file), sized.images);
  const placed = placeBuild(out, { ...modules, images: sized.images, policy: ir.name });
  if ("fault" in placed) return refuse(terminal, [placed.fault], exitCode.badUse);
  for (const { path, bytes } of placed.written) {
    say(terminal, {
      ko: `${printable(path)}  ${bytes} 바이트`,
      en: `${printable(path)}  ${bytes} bytes`,
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

function refuse(terminal: Terminal, faults: readonly Doc[], code: ExitCode): ExitCode {
  for (const fault of faults) complain(terminal, fault);
  return code;
}
