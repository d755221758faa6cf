import { gzipSync } from "node:zlib";
import { compileText } from "@annae/dsl";
import { emitPolicy } from "@annae/dsl/typescript";
import { installedChannels } from "@annae/installation/channels";
import type { Facts, PolicyEvent } from "@annae/ir";
import { install } from "@annae/vocabulary";
import { importedPolicy } from "../emitted-policy.ts";
import { type Contender, measure } from "../measure.ts";
import { type Row, ratioText, tableText, timeText } from "../table.ts";

const counts = [10, 100, 1_000, 10_000] as const;
const modes = ["first", "all"] as const;
const situations = 4_096;
const installation = install(installedChannels);

/** How a decision grows with the number of rules, each about a topic of its own. */
export async function decisionGrowth(): Promise<string> {
  const tables: string[] = [];
  for (const mode of modes) tables.push(await growthOf(mode));
  return tables.join("\n\n");
}

async function growthOf(mode: (typeof modes)[number]): Promise<string> {
  const built: Awaited<ReturnType<typeof buildOf>>[] = [];
  for (const count of counts) built.push(await buildOf(mode, count));
  const measured = await measure(
    built.map(({ contender }) => contender),
    31,
  );
  const rows = measured.map(({ name, nanoseconds, ratio }, at): Row => {
    const { notes = "" } = built[at] ?? {};
    return {
      what: `${name}: ${notes}`,
      time: timeText(nanoseconds),
      ratio: ratioText(ratio),
      target: "<= 4 x",
    };
  });
  return tableText(`decision of a \`${mode}\` block, a topic for each rule`, rows);
}

async function buildOf(mode: string, count: number) {
  const { ir } = compileText(policyText(mode, count), installation);
  if (ir === null) throw new Error("the policy does not compile");
  const { module } = emitPolicy(ir, { file: ir.name, sources: [], images: {} });
  const start = process.hrtime.bigint();
  const { request } = (await importedPolicy(ir.name, module)).events;
  const loaded = Number(process.hrtime.bigint() - start);
  if (request === undefined) throw new Error("no rules");
  const perRule = module.length / count / 1_000;
  const notes = `${perRule.toFixed(2)} kB a rule (${(gzipSync(module).length / count / 1_000).toFixed(2)} zipped), loaded in ${timeText(loaded)}`;
  return { notes, contender: contenderOf(`${count} rules`, request, count) };
}

function contenderOf(name: string, request: PolicyEvent, count: number): Contender {
  const facts = Array.from({ length: situations }, () => factsOf(count));
  const times = 5;
  const run = () => {
    let sum = 0;
    for (let time = 0; time < times; time += 1) {
      for (const one of facts) sum += request.decide(one).intents.length;
    }
    if (sum < 0) throw new Error("never");
  };
  return { name, units: situations * times, run };
}

function factsOf(count: number): Facts {
  const topic = `topic ${Math.floor(Math.random() * count)}`;
  return Object.freeze({ topic, chatbot: Math.random() < 0.5 });
}

function policyText(mode: string, count: number): string {
  const rules = Array.from({ length: count }, (_, at) => {
    const more = at % 2 === 0 ? "" : " and chatbot";
    return `rule${at}: when topic is "topic ${at}"${more} then send notice`;
  });
  const head = `on request${mode === "first" ? " first" : ""} {`;
  const last = mode === "first" ? ["otherwise send notice"] : [];
  return [
    `policy topics${mode}${count}`,
    'message notice { text "안내" }',
    'fact topic: text = ""',
    ...[head, ...rules, ...last, "}", ""],
  ].join("\n");
}
