// Runs each test once as it is, and then once for every mutant that it came by and that nothing has noticed yet.
import { appendFileSync, readFileSync } from "node:fs";
import { dirname } from "node:path";
import { TestRunner } from "vitest";
import { byFile, maySay, recordIn, versionOf } from "./record.mjs";

const { mutation } = globalThis;
const { keys, log, acting, most, share, patience, own, end } = mutation.plan;
const write = (line) => appendFileSync(log, `${JSON.stringify(line)}\n`);
const cpuTime = () => process.cpuUsage().user / 1_000;

const record = recordIn(log);
const plan = { keys: new Set(keys), equal: new Set(mutation.plan.equal), most };
const spent = new Map();

function takeMet() {
  const numbers = [...mutation.met.keys()].filter((number) => mutation.met[number] === 1);
  mutation.met.fill(0);
  return numbers;
}

export default class extends TestRunner {
  async runTask(test) {
    const body = TestRunner.getTestFn(test);
    if (acting !== -1) return body();
    if (Date.now() > end) return;
    const name = `${nameOf(test.file)}: ${test.fullTestName}`;
    for (const number of takeMet()) write({ key: keys[number], fate: "loaded" });
    const known = record.tests.get(name);
    if (known !== undefined && !maySay(record, plan, name, known)) return;
    const started = cpuTime();
    mutation.asked = 0;
    await body();
    const limit = 10_000 + 10 * mutation.asked;
    const took = cpuTime() - started;
    const met = takeMet();
    write({ test: name, took: Math.round(took), met: byFile(met.map((number) => keys[number])) });
    if (took > most) return;
    const fates = [];
    for (const number of met) {
      const key = keys[number];
      if (record.noticed.has(key) || plan.equal.has(key) || record.passed.has(`${key} ${name}`))
        continue;
      if (Date.now() > end) break;
      if (own === true && dirname(key.split("@")[0]) !== dirname(test.file.name)) continue;
      if ((spent.get(number) ?? 0) > patience) continue;
      write({ tried: key });
      const before = cpuTime();
      const fate = await fateOf(body, number, limit);
      spent.set(number, (spent.get(number) ?? 0) + cpuTime() - before);
      fates.push({ key, fate, test: name });
      if (fate !== "survived") record.noticed.add(key);
      // The parent hears that this process lives.
      await new Promise((resolve) => setImmediate(resolve));
    }
    mutation.met.fill(0);
    if (fates.length === 0) return;
    // A test that a mutant has spoilt for the others says nothing about them.
    await body();
    takeMet();
    for (const fate of fates) write(fate);
  }

  async onAfterRunSuite(suite) {
    await super.onAfterRunSuite(suite);
    if (acting === -1 && suite.filepath !== undefined && Date.now() < end)
      write({ file: nameOf(suite) });
  }
}

const nameOf = ({ name, filepath }) => `${name}@${versionOf(readFileSync(filepath))} with ${share}`;

async function fateOf(body, number, limit) {
  mutation.act(number, limit);
  try {
    await body();
    return "survived";
  } catch {
    return mutation.asked > limit ? "stuck" : "killed";
  } finally {
    mutation.rest();
  }
}
