import { join } from "node:path";
import type { Compilation } from "@annae/dsl";
import type { KindImages, PolicyImages, PolicyIr } from "@annae/ir";
import type { Doc, KindName } from "@annae/vocabulary";
import { installedChannels } from "./channels.ts";
import { compilePolicy, reportCompilation } from "./compile-policy.ts";
import { type WriteFault, writeFiles } from "./disk.ts";
import { type ExitCode, exitCode } from "./exit-code.ts";
import { findPolicy } from "./find-policies.ts";
import { type PolicyImage, sizePolicyImages } from "./images/size-policy-images.ts";
import { complain, say, type Terminal } from "./terminal.ts";

/** A file of the result; its path is relative to the folder of the result. */
interface BuiltFile {
  readonly path: string;
  readonly data: Uint8Array;
}

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
  const files = [await moduleOf(ir, compilation, sized.images), ...imageFiles(sized.images)];
  return write(files, out, terminal);
}

async function moduleOf(
  ir: PolicyIr,
  { files }: Compilation,
  images: readonly PolicyImage[],
): Promise<BuiltFile> {
  const { emitModule } = await import("@annae/dsl/typescript");
  const sources = files.map(({ path, text }) => ({ path: path.replaceAll("\\", "/"), text }));
  const text = emitModule(ir, { sources, images: imageTable(images) });
  return { path: `${ir.name}.ts`, data: new TextEncoder().encode(text) };
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

function imageFiles(images: readonly PolicyImage[]): readonly BuiltFile[] {
  const byName = new Map(images.map(({ file, data }) => [file, data]));
  return [...byName].sort().map(([file, data]) => ({ path: join("images", file), data }));
}

function write(files: readonly BuiltFile[], out: string, terminal: Terminal): ExitCode {
  const placed = files.map(({ path, data }) => ({ path: join(out, path), data }));
  const fault = writeFiles(placed);
  if (fault !== undefined) return refuse(terminal, [unwritable(fault)], exitCode.badUse);
  for (const { path, data } of placed) {
    const line = `${path}  ${data.length}`;
    say(terminal, { ko: `${line} 바이트`, en: `${line} bytes` });
  }
  return exitCode.fine;
}

function refuse(terminal: Terminal, faults: readonly Doc[], code: ExitCode): ExitCode {
  for (const fault of faults) complain(terminal, fault);
  return code;
}

const reasons: Readonly<Record<string, Doc>> = {
  EACCES: { ko: "권한이 없습니다", en: "you may not write there" },
  EPERM: { ko: "권한이 없습니다", en: "you may not write there" },
  EROFS: { ko: "읽기 전용입니다", en: "it is read-only" },
  EEXIST: {
    ko: "폴더가 있어야 할 곳에 파일이 있습니다",
    en: "a file stands where a folder should",
  },
  ENOTDIR: {
    ko: "폴더가 있어야 할 곳에 파일이 있습니다",
    en: "a file stands where a folder should",
  },
  EISDIR: {
    ko: "파일이 있어야 할 곳에 폴더가 있습니다",
    en: "a folder stands where a file should",
  },
  ENOSPC: { ko: "디스크가 가득 찼습니다", en: "the disk is full" },
};

function unwritable({ path, reason }: WriteFault): Doc {
  const { ko, en } = reasons[reason] ?? { ko: reason, en: reason };
  return { ko: `오류: ${path} 에 쓸 수 없습니다: ${ko}`, en: `error: can't write ${path}: ${en}` };
}
