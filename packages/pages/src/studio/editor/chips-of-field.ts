/** What chips are called, by what stands in brackets. */
export type ChipNames = ReadonlyMap<string, string>;

/** A place of a text that is filled in when it is sent, or a particle that fits what is filled in before it. */
export interface TextChip {
  readonly from: number;
  readonly to: number;
  readonly says: string;
  readonly known: boolean;
}

/** Chips of a text as its author writes it: `[name]`, `[name|otherwise]`, `{이/가}` behind one, `#{위탁사명}`. */
export function chipsOfField(text: string, names: ChipNames): readonly TextChip[] {
  const found = text.matchAll(/\\.|\[([^[\]|\n]+)(\|[^[\]\n]*)?\](\{[^{}\n]*\})?|#\{([^{}\n]*)\}/g);
  return [...found].flatMap(
    ({ 0: written, 1: hole, 2: otherwise = "", 3: particle = "", 4: fixed, index }) => {
      const place = { from: index, to: index + written.length };
      if (fixed !== undefined) return [{ ...place, says: fixed, known: true }];
      if (hole === undefined) return [];
      const name = names.get(hole.trim());
      return [{ ...place, says: (name ?? hole) + otherwise + particle, known: name !== undefined }];
    },
  );
}
