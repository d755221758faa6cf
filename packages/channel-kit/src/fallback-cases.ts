import type { Channel, FactPattern, FallbackRow, KindName } from "@annae/vocabulary";

/** What decides under some facts: a row of the fallback table, or none, so that both see the text. */
export interface FallbackCase {
  /** Facts beyond the known ones that must hold; none: in every other case. */
  readonly when: FactPattern;
  readonly row: FallbackRow | undefined;
}

/**
 * The fallback table of a kind, as far as it can be worked out from what is known: the cases that are left, first match
 * first. The last one holds in every other case.
 */
export function fallbackCases(
  { fallback }: Pick<Channel, "fallback">,
  kind: KindName,
  known: FactPattern,
): readonly FallbackCase[] {
  const left = fallback
    .filter((row) => row.kind === kind && !contradicts(row.when, known))
    .map((row): FallbackCase => ({ when: unknownPart(row.when, known), row }));
  const certain = left.findIndex(({ when }) => Object.keys(when).length === 0);
  return certain === -1 ? [...left, { when: {}, row: undefined }] : left.slice(0, certain + 1);
}

function contradicts(pattern: FactPattern, known: FactPattern): boolean {
  return Object.entries(pattern).some(
    ([name, value]) => Object.hasOwn(known, name) && known[name] !== value,
  );
}

function unknownPart(pattern: FactPattern, known: FactPattern): FactPattern {
  return Object.fromEntries(
    Object.entries(pattern).filter(([name]) => !Object.hasOwn(known, name)),
  );
}
