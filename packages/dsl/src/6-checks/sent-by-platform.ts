import type { Diagnostic } from "@annae/syntax/diagnostics";
import { shownByPlatform } from "@annae/vocabulary";
import type { WrittenPolicy } from "./check.ts";
import { sentByPlatform } from "./diagnostics.ts";

/** Finds `send` of platform messages that their platform shows by itself: SYS-2, SYS-11. */
export function checkSentByPlatform({ blocks, installation }: WrittenPolicy) {
  const codes = new Set(
    [...installation.channels.values()].flatMap((one) => [...shownByPlatform(one)]),
  );
  const found: Diagnostic[] = [];
  for (const { rules } of blocks) {
    for (const { platformSends } of rules) {
      for (const { name, span } of platformSends) {
        if (codes.has(name)) found.push(sentByPlatform(span, { code: name }));
      }
    }
  }
  return found;
}
