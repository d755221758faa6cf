import { diskHost } from "@annae/disk/policies";
import {
  analyzeIn,
  compile,
  createShortMemory,
  memoryHost,
  openWorkspace,
  prove,
} from "@annae/dsl";
import { installedChannels } from "@annae/installation/channels";
import type { PolicyIr, PropertyIr } from "@annae/ir";
import { createCdcl, proveOverTime } from "@annae/logic";
import { loadCadicalSolver } from "@annae/logic/cadical";
import { type Installation, install } from "@annae/vocabulary";
import { type Contender, measure } from "../measure.ts";
import { ratioText, tableText, timeText } from "../table.ts";
import { rulesOverFacts } from "./rules-over-facts.ts";

const standard = "policies/happytalk/happytalk.rules";
const minute = 60_000;

/** How long the proofs of one event take as rules grow, and properties of the standard policy over time; each from nothing. */
export async function proofSpeed(): Promise<string> {
  const installation = install(installedChannels);
  const { ir } = compile(standard, diskHost(), installation);
  if (ir === null) return "the standard policy has errors: no proofs";
  return `${await oneEvent(installation)}\n\n${await overTime(ir, installation)}`;
}

type Timed = Contender & { readonly target: string };

async function oneEvent(installation: Installation): Promise<string> {
  const prepared = (entry: string, host: ReturnType<typeof diskHost>) => {
    const analysis = analyzeIn(openWorkspace(host, installation, createShortMemory()), entry);
    return () => void prove(analysis);
  };
  const growing = [50, 100, 200, 400, 800].map((rules): Timed => {
    const host = memoryHost({ files: { large: rulesOverFacts(rules) } });
    const target = rules === 200 ? "300 ms" : "";
    return { ...row(`${rules} rules, 40 facts`, prepared("large", host), target), rounds: 2 };
  });
  return table("all checks and properties of one event", [
    row("standard policy", prepared(standard, diskHost()), "50 ms"),
    ...growing,
  ]);
}

async function overTime(ir: PolicyIr, installation: Installation): Promise<string> {
  const cadical = await loadCadicalSolver();
  const decide = (property: Claim, events: number, createSolver = cadical) => {
    const asking = { ir: { ...ir, properties: [{ ...anywhere, ...property }] }, installation };
    const limits = { events, isOver: () => false };
    for (const _ of proveOverTime({ ...asking, createSolver }, limits));
  };
  const busy = never("busy", 1, 5, ["message"]);
  const many = ir.properties.find(({ pace }) => pace?.moreThan === 4);
  if (many === undefined) return "the standard policy says nothing of more than four messages";
  // Two in five minutes can be: three cannot, which no induction over three events shows.
  const few = { ...many, pace: { moreThan: 2, withinMs: 5 * minute, withoutReply: false } };
  const told = await table("one property over time, standard policy", [
    row("for ever by induction", () => decide(busy, 3), "100 ms"),
    row("each message alone, for ever", () => decide(many, 3), "100 ms"),
    row("the same, own solver", () => decide(busy, 3, createCdcl), ""),
    row("a counterexample of 2 events", () => decide(never("offHours", 1, 720), 8), "300 ms"),
    row("of 5 events", () => decide(never("greeting", 1, 1_440), 8), "300 ms"),
    row("of 8 events", () => decide(never("busy", 5, 60, ["message"]), 8), "300 ms"),
    row("up to 8 events", () => decide(few, 8), ""),
    row("up to 24 events", () => decide(few, 24), "2 s"),
  ]);
  const peak = Math.round(process.resourceUsage().maxRSS / 1_024);
  return `${told}\n\nmost memory of this process until here: ${peak} MB (400 MB for the proofs)`;
}

async function table(title: string, contenders: readonly Timed[]): Promise<string> {
  const rows = (await measure(contenders, 3)).map(({ name, nanoseconds, ratio }, at) => ({
    what: name,
    time: timeText(nanoseconds),
    ratio: ratioText(ratio),
    target: contenders[at]?.target ?? "",
  }));
  return tableText(title, rows);
}

type Claim = Pick<PropertyIr, "deeds" | "pace" | "events"> & Partial<Pick<PropertyIr, "when">>;

const anywhere: Pick<PropertyIr, "at" | "extent" | "demand" | "when"> = {
  at: { file: "bench.rules", line: 1, column: 1 },
  extent: [0, 0],
  demand: "never",
  when: null,
};

/** Never more often than that within so many minutes. */
function never(
  message: string,
  moreThan: number,
  minutes: number,
  events: PropertyIr["events"] = [],
): Claim {
  const pace = { moreThan, withinMs: minutes * minute, withoutReply: false };
  return { deeds: [{ do: "send", messages: [message] }], pace, events };
}

function row(name: string, run: () => void, target: string): Timed {
  return { name, units: 1, run, target };
}
