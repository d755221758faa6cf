import * as ofTokens from "./1-tokens/diagnostics.ts";
import * as ofSyntax from "./2-syntax/diagnostics.ts";
import { type CatalogueEntry, catalogueOf } from "./diagnostics/catalogue-of.ts";
import * as ofNumbers from "./diagnostics/too-many-diagnostics.ts";

/** Every kind of diagnostic that reading a text can report. */
export const syntaxCatalogue: readonly CatalogueEntry[] = catalogueOf(
  ofTokens,
  ofSyntax,
  ofNumbers,
);
