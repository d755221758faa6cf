import type { Diagnostic } from "vscode-languageserver";
import { diagnosticsOf } from "./features/diagnostics.ts";
import type { PolicyPlace } from "./policy-files.ts";
import type { Session } from "./session.ts";

/** The editor at the other end. */
export interface EditorTold {
  readonly publish: (uri: string, diagnostics: readonly Diagnostic[]) => void;
  /** Of the document as it is open; undefined where it is not. */
  readonly versionOf: (uri: string) => number | undefined;
}

/**
 * Finds out what is wrong with every policy of the open documents, and tells of the files where that has changed, at first
 * what is known at once, or what is proved, too. Of an open document each version is told of: an editor leaves out what is
 * told of an earlier one.
 */
export function createPublisher(
  session: Session,
  { publish, versionOf }: EditorTold,
): (known: "atOnce" | "proved") => void {
  let told = new Map<string, string>();
  return (known) => {
    const places = new Map<string, PolicyPlace>();
    for (const path of session.openPaths()) {
      for (const place of session.policiesWith(path)) places.set(place.file, place);
    }
    const found = new Map<string, Map<string, Diagnostic>>();
    for (const place of places.values()) {
      const analysis = known === "proved" ? session.provedOf(place) : session.analysisOf(place);
      for (const [path, diagnostics] of diagnosticsOf(analysis, session.locale)) {
        const here = found.get(path) ?? new Map<string, Diagnostic>();
        for (const one of diagnostics) here.set(JSON.stringify(one), one);
        found.set(path, here);
      }
    }
    const now = new Map(
      [...found].map(([path, here]) => {
        const version = versionOf(session.uriOf(path)) ?? "";
        return [path, [version, ...here.keys()].join()];
      }),
    );
    for (const path of new Set([...told.keys(), ...now.keys()])) {
      if (told.get(path) === now.get(path)) continue;
      const isSilentStill = !told.has(path) && now.get(path) === "";
      if (!isSilentStill) publish(session.uriOf(path), [...(found.get(path)?.values() ?? [])]);
    }
    told = now;
  };
}
