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
  /** The same of the time on the processor, all threads of this process together. */
  readonly cpu: { readonly nanoseconds: number; readonly ratio: number };
}

/** Times the contenders in turns, so that what slows the machine down slows them all. */
export async function measure(
  contenders: readonly Contender[],
  rounds: number,
): Promise<readonly Measurement[]> {
  const times = contenders.map((): Took[] => []);
  for (const contender of contenders) await timeOf(contender);
  for (let round = 0; round < rounds; round += 1) {
    for (const [at, contender] of contenders.entries()) {
      if (round < (contender.rounds ?? rounds)) times[at]?.push(await timeOf(contender));
    }
  }
  const compared = (own: readonly Took[], part: keyof Took) => {
    const first = times[0] ?? [];
    const ratios = own.map((took, round) => took[part] / (first[round]?.[part] ?? Number.NaN));
    return { nanoseconds: median(own.map((took) => took[part])), ratio: median(ratios) };
  };
  return contenders.map(({ name }, at) => {
    const own = times[at] ?? [];
    return { name, ...compared(own, "wall"), cpu: compared(own, "cpu") };
  });
}

/** Nanoseconds for a piece of work. */
interface Took {
  readonly wall: number;
  readonly cpu: number;
}

async function timeOf({ run, units }: Contender): Promise<Took> {
  const start = process.hrtime.bigint();
  const before = process.cpuUsage();
  const done = run();
  if (done !== undefined) await done;
  const { user, system } = process.cpuUsage(before);
  const wall = Number(process.hrtime.bigint() - start) / units;
  return { wall, cpu: ((user + system) * 1_000) / units };
}

/** The value in the middle. */
export function median(values: readonly number[]): number {
  return values.toSorted((a, b) => a - b)[Math.floor(values.length / 2)] ?? Number.NaN;
}
