import type { Diagnostic } from "./diagnostic.ts";

/** What a catalogue knows of a kind of diagnostic. */
export interface CatalogueEntry {
  readonly code: string;
  readonly severity: Diagnostic["severity"];
}

/** The kinds of diagnostics that modules define and export, one module after the other. */
export function catalogueOf(
  ...tables: readonly Readonly<Record<string, CatalogueEntry>>[]
): readonly CatalogueEntry[] {
  return tables
    .flatMap((table) => Object.values(table))
    .map(({ code, severity }) => ({ code, severity }));
}
