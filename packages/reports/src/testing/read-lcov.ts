/** One branch of a line; `taken` is null where the question was never asked. */
export interface LcovBranch {
  readonly line: number;
  readonly block: number;
  readonly branch: number;
  readonly taken: number | null;
}

/** What an LCOV tracefile says of one source file. */
export interface LcovRecord {
  readonly file: string;
  readonly lines: ReadonlyMap<number, number>;
  readonly branches: readonly LcovBranch[];
  /** LF, LH, BRF and BRH as written. */
  readonly counts: Readonly<Record<string, number>>;
}

/** The records of a tracefile; throws at the first line that is not as geninfo(1) describes it. */
export function readLcov(text: string): readonly LcovRecord[] {
  if (text !== "" && !text.endsWith("end_of_record\n")) throw new Error("the file is cut off");
  return text
    .split("end_of_record\n")
    .slice(0, -1)
    .map((record) => readRecord(record.trimEnd().split("\n")));
}

function readRecord(rows: readonly string[]): LcovRecord {
  let file: string | undefined;
  const lines = new Map<number, number>();
  const branches: LcovBranch[] = [];
  const counts: Record<string, number> = {};
  for (const row of rows) {
    const [, key = "", value = ""] = /^([A-Z]+):(.*)$/.exec(row) ?? [];
    const numbers = value.split(",").map((part) => (/^\d+$/.test(part) ? Number(part) : null));
    const [first, second, third, taken] = numbers;
    if (key === "SF" && file === undefined) file = value;
    else if (key === "DA" && numbers.length === 2 && first && second != null && !lines.has(first))
      lines.set(first, second);
    else if (key === "BRDA" && numbers.length === 4 && first && second != null && third != null) {
      if (taken === null && !value.endsWith(",-")) throw new Error(row);
      branches.push({ line: first, block: second, branch: third, taken: taken ?? null });
    } else if (/^(LF|LH|BRF|BRH)$/.test(key) && first != null) counts[key] = first;
    else if (key !== "TN") throw new Error(row);
  }
  if (file === undefined) throw new Error("a record without SF");
  return { file, lines, branches, counts };
}
