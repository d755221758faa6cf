import type { Locale } from "@annae/vocabulary";

/** Words of a sentence, all of them as they are to be read: whatever renders them escapes them. */
export type Run =
  | string
  | { readonly strong: string }
  /** A word of the language or of a format. */
  | { readonly code: string };

/** A sentence, or part of one. */
export type Phrase = readonly Run[];

/** A part of a section. */
export type DocumentBlock =
  | { readonly block: "paragraph"; readonly phrase: Phrase }
  | { readonly block: "list"; readonly items: readonly Phrase[] }
  /** What a customer reads, with its line breaks. */
  | { readonly block: "quote"; readonly text: string }
  /** A cell is phrases on lines of their own. */
  | {
      readonly block: "table";
      readonly heads: readonly string[];
      readonly rows: readonly (readonly (readonly Phrase[])[])[];
    };

/** A heading and what stands below it. */
export interface DocumentSection {
  readonly title: string;
  readonly blocks: readonly DocumentBlock[];
  readonly sections: readonly DocumentSection[];
}

/** A policy as a document, in one language: data for whatever shows it. */
export interface PolicyDocument extends DocumentSection {
  readonly locale: Locale;
}

/** A paragraph of these words. */
export function paragraph(...phrase: Phrase): DocumentBlock {
  return { block: "paragraph", phrase };
}

/** A list of these, or nothing where there are none. */
export function listOf(items: readonly Phrase[]): readonly DocumentBlock[] {
  return items.length === 0 ? [] : [{ block: "list", items }];
}

/** A table with these rows of cells, or nothing where there are none. */
export function tableOf(
  heads: readonly string[],
  rows: readonly (readonly (readonly Phrase[])[])[],
): readonly DocumentBlock[] {
  return rows.length === 0 ? [] : [{ block: "table", heads, rows }];
}

/** A section without sections of its own. */
export function section(title: string, ...blocks: readonly DocumentBlock[]): DocumentSection {
  return { title, blocks, sections: [] };
}
