import { readFileSync } from "node:fs";
import { isDeepStrictEqual } from "node:util";
import { compileText } from "@annae/dsl";
import { installedChannels } from "@annae/installation/channels";
import { type Decision, type Facts, policyFromIr } from "@annae/ir";
import { install } from "@annae/vocabulary";
import { emittedPolicy } from "../emitted-policy.ts";
import { type Contender, measure } from "../measure.ts";
import { type Row, ratioText, tableText, timeText } from "../table.ts";
import { decideByHand, type SituationFacts } from "./by-hand.ts";
import { decideByHandFresh } from "./by-hand-fresh.ts";
import { decisionCases } from "./decision-cases.ts";
import { decideByJsonLogic } from "./json-logic.ts";
import { decideByJsonRules } from "./json-rules-engine.ts";
import { randomSituations } from "./random-situations.ts";
import { decideByZen } from "./zen-engine.ts";

type Situation = Facts & SituationFacts;
type Decide = (facts: Situation) => Decision | undefined | Promise<Decision | undefined>;

interface Way {
  readonly name: string;
  readonly decide: Decide;
  readonly target: string;
  /** Situations and rounds of those that take long. */
  readonly few?: { readonly situations: number; readonly rounds: number };
}

const situations = randomSituations(4096);
const rounds = 41;
const slow = { situations: 256, rounds: 5 };

/** How long a decision takes: the emitted module, by hand, and what people use instead. */
export async function decisionSpeed(): Promise<string> {
  const ways = await allWays();
  await requireSameAnswers(ways);
  const measured = await measure(ways.map(contender), rounds);
  const rows = measured.map(({ name, nanoseconds, ratio }, at): Row => {
    const target = ways[at]?.target ?? "";
    return { what: name, time: timeText(nanoseconds), ratio: ratioText(ratio), target };
  });
  const rules = new Set((await answers(ways[0])).map((decision) => decision?.fired[0])).size;
  return [
    tableText("decision, 12 situations, 20 facts", rows),
    `All gave the same decisions in ${situations.length} random situations, in which ${rules} rules fired.`,
  ].join("\n");
}

async function allWays(): Promise<readonly Way[]> {
  const text = readFileSync(new URL("situations.rules", import.meta.url), "utf8");
  const { ir } = compileText(text, install(installedChannels));
  const request = ir?.events.request;
  if (ir === null || request === undefined) throw new Error("situations.rules does not compile");
  const cases = decisionCases(request, ir.atoms);
  const emitted = (await emittedPolicy(ir)).events.request;
  const evaluated = policyFromIr(ir).events.request;
  return [
    { name: "by hand, decisions shared", decide: decideByHand, target: "1" },
    { name: "emitted module", decide: (facts) => emitted?.decide(facts), target: "<= 1.2 x" },
    { name: "by hand, decisions made anew", decide: decideByHandFresh, target: "" },
    { name: "evaluator of the IR", decide: (facts) => evaluated?.decide(facts), target: "" },
    { name: "json-logic-engine, compiled", decide: decideByJsonLogic(cases), target: "" },
    { name: "json-rules-engine", decide: decideByJsonRules(cases), target: "", few: slow },
    { name: "@gorules/zen-engine", decide: decideByZen(cases), target: "", few: slow },
  ];
}

/** Times mean nothing where answers differ. */
async function requireSameAnswers(ways: readonly Way[]): Promise<void> {
  const expected = await answers(ways[0]);
  for (const way of ways) {
    const got = await answers(way);
    const at = got.findIndex((decision, index) => !isDeepStrictEqual(decision, expected[index]));
    if (at === -1) continue;
    const facts = JSON.stringify(situations[at]);
    throw new Error(`${way.name} decides differently for ${facts}: ${JSON.stringify(got[at])}`);
  }
}

async function answers(way: Way | undefined): Promise<readonly (Decision | undefined)[]> {
  const all: (Decision | undefined)[] = [];
  for (const facts of situations) all.push(await way?.decide(facts));
  return all;
}

function contender({ name, decide, few }: Way): Contender {
  if (few !== undefined) {
    const some = situations.slice(0, few.situations);
    return { name, units: some.length, rounds: few.rounds, run: () => decideInTurn(decide, some) };
  }
  const times = 20;
  const run = () => {
    for (let time = 0; time < times; time += 1) decideAll(decide);
  };
  return { name, units: situations.length * times, run };
}

/** The sum keeps the work from being optimised away. */
function decideAll(decide: Decide): number {
  let sum = 0;
  for (const facts of situations) {
    const decision = decide(facts);
    if (decision !== undefined && "intents" in decision) sum += decision.intents.length;
  }
  return sum;
}

async function decideInTurn(decide: Decide, some: readonly Situation[]): Promise<void> {
  for (const facts of some) await decide(facts);
}
