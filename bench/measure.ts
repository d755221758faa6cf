/** Something to be timed; a run returns nothing and does `units` pieces of work. */
export interface Contender {
  readonly name: string;
  readonly units: number;
  readonly run: () => void | Promise<void>;
  /** Rounds that it takes part in; absent: all. */
  readonly rounds?: number;
}

/** Nanoseconds per piece of work: the median over rounds in which the contenders take turns. */
export interface Measurement {
  readonly name: string;
  readonly nanoseconds: number;
  /** The median of the ratios to the first contender within each round. */
  readonly ratio: number;
}

/** Times the contenders in turns, so that what slows the machine down slows them all. */
export async function measure(
  contenders: readonly Contender[],
  rounds: number,
): Promise<readonly Measurement[]> {
  const times = contenders.map((): number[] => []);
  for (const contender of contenders) await timeOf(contender);
  for (let round = 0; round < rounds; round += 1) {
    for (const [at, contender] of contenders.entries()) {
      if (round < (contender.rounds ?? rounds)) times[at]?.push(await timeOf(contender));
    }
  }
  const first = times[0] ?? [];
  return contenders.map(({ name }, at) => {
    const own = times[at] ?? [];
    const ratios = own.map((time, round) => time / (first[round] ?? Number.NaN));
    return { name, nanoseconds: median(own), ratio: median(ratios) };
  });
}

async function timeOf({ run, units }: Contender): Promise<number> {
  const start = process.hrtime.bigint();
  const done = run();
  if (done !== undefined) await done;
  return Number(process.hrtime.bigint() - start) / units;
}

/** The value in the middle. */
export function median(values: readonly number[]): number {
  return values.toSorted((a, b) => a - b)[Math.floor(values.length / 2)] ?? Number.NaN;
}
