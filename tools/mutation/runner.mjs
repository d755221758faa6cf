// Runs each test once as it is, and then once for every mutant that it came by and that nothing has noticed yet.
import { appendFileSync, readFileSync } from "node:fs";
import { TestRunner } from "vitest";

const { log, count, acting, least, most } = JSON.parse(process.env.ANNAE_MUTATION);

/** What the sources ask, each place by its number. */
globalThis.mutation ??= {
  acting: acting ?? -1,
  met: new Uint8Array(count),
  asked: 0,
  until: Number.POSITIVE_INFINITY,
  on(number) {
    this.met[number] = 1;
    this.asked = (this.asked + 1) & 1023;
    if (this.asked === 0 && cpuTime() > this.until) throw new Error("goes on and on");
    return this.acting === number;
  },
};
const { mutation } = globalThis;

/** Milliseconds of work of this process: on a busy machine a test takes longer, and does no more. */
function cpuTime() {
  return process.cpuUsage().user / 1_000;
}

const write = (line) => appendFileSync(log, `${JSON.stringify(line)}\n`);
const noticed = new Set(
  readFileSync(log, "utf8")
    .split("\n")
    .flatMap((line) => (line === "" ? [] : [JSON.parse(line)]))
    .filter(({ fate }) => fate === "killed" || fate === "stuck")
    .map(({ number }) => number),
);

function takeMet() {
  const numbers = [...mutation.met.keys()].filter((number) => mutation.met[number] === 1);
  mutation.met.fill(0);
  return numbers;
}

export default class extends TestRunner {
  async runTask(test) {
    const body = TestRunner.getTestFn(test);
    if (acting !== null) return body();
    const name = `${test.file.name}: ${test.name}`;
    for (const number of takeMet()) write({ number, fate: "loaded" });
    const started = cpuTime();
    await body();
    const took = cpuTime() - started;
    const met = takeMet();
    write({ test: name, took: Math.round(took), met: met.length });
    if (took > most) return;
    const fates = [];
    for (const number of met) {
      if (noticed.has(number)) continue;
      const fate = await fateOf(body, number, least + took * 10);
      fates.push({ number, fate, test: name });
      if (fate !== "survived") noticed.add(number);
      // The parent hears that this process lives.
      await new Promise((resolve) => setImmediate(resolve));
    }
    mutation.met.fill(0);
    // A test that a mutant has spoilt for the others says nothing about them.
    await body();
    takeMet();
    for (const fate of fates) write(fate);
  }
}

async function fateOf(body, number, time) {
  mutation.acting = number;
  mutation.until = cpuTime() + time;
  try {
    await body();
    return "survived";
  } catch {
    return cpuTime() > mutation.until ? "stuck" : "killed";
  } finally {
    mutation.acting = -1;
    mutation.until = Number.POSITIVE_INFINITY;
  }
}
