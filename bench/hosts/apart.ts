import { fork } from "node:child_process";
import { fileURLToPath } from "node:url";
import type { Measurement } from "../measure.ts";
import { inMemory, type Took } from "./in-memory.ts";
import { turns } from "./shop.ts";

/** Runs of each before anything counts, by when what runs often is compiled, and runs that count. */
const warm = 15;
const counted = 40;

/**
 * Times what decides in memory, each in a process of its own, run by run in turns: what slows the machine down slows them all, and
 * each pays for all that it leaves to be collected.
 */
export async function measureApart(): Promise<readonly Measurement[]> {
  const program = fileURLToPath(new URL("in-memory.ts", import.meta.url));
  const children = Object.keys(inMemory).map((name) => ({ name, child: fork(program, [name]) }));
  try {
    const sums = children.map(() => ({ wall: 0, cpu: 0 }));
    for (let round = 0; round < warm + counted; round += 1) {
      for (const [at, { child }] of children.entries()) {
        const { wall, cpu } = await runOf(child);
        const sum = sums[at];
        if (round < warm || sum === undefined) continue;
        sum.wall += wall;
        sum.cpu += cpu;
      }
    }
    const [first] = sums;
    const compared = (sum: Took, part: keyof Took) => ({
      nanoseconds: (sum[part] * 1_000) / turns / counted,
      ratio: sum[part] / (first?.[part] ?? Number.NaN),
    });
    return children.flatMap(({ name }, at) => {
      const sum = sums[at];
      return sum === undefined
        ? []
        : [{ name, ...compared(sum, "wall"), cpu: compared(sum, "cpu") }];
    });
  } finally {
    for (const { child } of children) child.kill();
  }
}

function runOf(child: ReturnType<typeof fork>): Promise<Took> {
  return new Promise((resolve, reject) => {
    const ended = (code: number) => reject(new Error(`a contender ended with ${code}`));
    child.once("exit", ended);
    child.once("message", (took: Took) => {
      child.off("exit", ended);
      resolve(took);
    });
    child.send("run");
  });
}
