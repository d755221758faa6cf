import type { TextLiteral } from "@annae/syntax";
import type { Findings } from "../../3-policy/findings.ts";
import type { CompilerHost } from "../../host.ts";
import type { FoundImage, ModelImage } from "../model.ts";
import { unusableImage } from "./diagnostics.ts";

/** An image as a message names it; one that can't be used is reported. */
export type FindImage = (written: TextLiteral) => ModelImage;

/** Images of a policy that are looked up once each. */
export interface ImageFinder {
  /** Looks up images for the messages of the policy of that name. */
  readonly of: (policy: string) => FindImage;
  readonly found: () => readonly FoundImage[];
}

/** Asks the host for images, and names them so that no two files share a name. */
export function createImageFinder(host: CompilerHost, findings: Findings): ImageFinder {
  const bySource = new Map<string, FoundImage>();
  const byPath = new Map<string, FoundImage>();
  const of =
    (policy: string): FindImage =>
    ({ text: written, span }) => {
      const answer = host.image(span.source.path, written);
      if ("fault" in answer) {
        findings.report(unusableImage(span, { path: written, fault: answer.fault }));
        return { source: written, written, span, facts: null };
      }
      const known = byPath.get(answer.path);
      const source = known?.source ?? freeName(written.replace(/^(\.\/)+/, ""), policy, bySource);
      const image = known ?? { source, path: answer.path, facts: answer.image };
      bySource.set(source, image);
      byPath.set(answer.path, image);
      return { source, written, span, facts: image.facts };
    };
  return { of, found: () => [...bySource.values()] };
}

function freeName(written: string, policy: string, taken: ReadonlyMap<string, unknown>): string {
  let name = written;
  while (taken.has(name)) name = `${policy}/${name}`;
  return name;
}
