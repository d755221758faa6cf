import { compile, type ImageFacts, type MemoryFiles, memoryHost } from "@annae/dsl";
import { type PolicyIr, storedIr } from "@annae/ir";
import type { ImageMarks } from "@annae/review";
import type { Installation } from "@annae/vocabulary";
import { declined, given, type Reply } from "../typed/reply.ts";

/** What customers are answered by now: as a server keeps it, or as files. */
export type LivePolicy =
  | { readonly ir: unknown; readonly images?: MemoryFiles["images"] }
  | { readonly files: MemoryFiles; readonly policy: string };

/** The live policy, and what its pictures are; or why it can't be compared with. */
export function readLive(
  live: LivePolicy,
  installation: Installation,
): Reply<{ readonly ir: PolicyIr; readonly images: ImageMarks }> {
  if ("ir" in live) {
    const stored = storedIr(live.ir);
    if (!stored.ok) return declined(stored.fault, "$.live.ir");
    return given({ ir: stored.ir, images: marksOf(live.images) });
  }
  const { ir } = compile(live.policy, memoryHost(live.files), installation);
  return ir === null
    ? declined(brokenLive, "$.live.files")
    : given({ ir, images: marksOf(live.files.images) });
}

const brokenLive = {
  ko: "반영 중인 정책에 오류가 있어 비교할 수 없습니다",
  en: "the live policy has errors, so nothing can be compared with it",
};

/** What tells two pictures apart. */
export function marksOf(images: Readonly<Record<string, ImageFacts>> = {}): ImageMarks {
  return new Map(
    Object.entries(images).map(([path, { format, width, height, bytes }]) => [
      path,
      `${format} ${width}x${height}, ${bytes} B`,
    ]),
  );
}
