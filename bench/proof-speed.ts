import { compile } from "@annae/dsl";
import type { PolicyIr, PropertyIr } from "@annae/ir";
import { createCdcl, proveOverTime } from "@annae/logic";
import { loadCadicalSolver } from "@annae/logic/cadical";
import { install } from "@annae/vocabulary";
import { installedChannels } from "annae/channels";
import { diskHost } from "annae/disk-host";
import { type Contender, measure } from "./measure.ts";
import { ratioText, tableText, timeText } from "./table.ts";

const installation = install(installedChannels);
const minute = 60_000;

/** How long it takes to decide properties of the standard policy over time, each alone and from nothing. */
export async function proofSpeed(): Promise<string> {
  const { ir } = compile("policies/happytalk/happytalk.rules", diskHost(), installation);
  if (ir === null) return "the standard policy has errors: no proofs";
  const cadical = await loadCadicalSolver();
  const decide = (property: Claim, events: number, createSolver = cadical) => {
    const asking = { ir: { ...ir, properties: [{ ...anywhere, ...property }] }, installation };
    const limits = { events, isOver: () => false };
    for (const _ of proveOverTime({ ...asking, createSolver }, limits));
  };
  const contenders: readonly (Contender & { readonly target: string })[] = [
    row("for ever by induction", () => decide(again("busy", 5, ["message"]), 3), "100 ms"),
    row("the same, own solver", () => decide(again("busy", 5, ["message"]), 3, createCdcl), ""),
    row("a counterexample of 2 events", () => decide(again("offHours", 720), 8), "300 ms"),
    row("a counterexample of 3 events", () => decide(again("greeting", 1_440), 8), "300 ms"),
    row("up to 8 events", () => decide(again("waitingReminder", 5), 8), ""),
    row("up to 24 events", () => decide(again("waitingReminder", 5), 24), "2 s"),
  ];
  const measured = await measure(contenders, 3);
  const rows = measured.map(({ name, nanoseconds, ratio }, at) => ({
    what: name,
    time: timeText(nanoseconds),
    ratio: ratioText(ratio),
    target: contenders[at]?.target ?? "",
  }));
  return tableText("proofs over time, standard policy", rows);
}

type Claim = Pick<PropertyIr, "deeds" | "pace" | "events">;

const anywhere: Pick<PolicyIr["properties"][number], "at" | "extent" | "demand" | "when"> = {
  at: { file: "bench.rules", line: 1, column: 1 },
  extent: [0, 0],
  demand: "never",
  when: null,
};

/** Never twice within so many minutes. */
function again(message: string, minutes: number, events: PropertyIr["events"] = []): Claim {
  const pace = { moreThan: 1, withinMs: minutes * minute, withoutReply: false };
  return { deeds: [{ do: "send", messages: [message] }], pace, events };
}

function row(name: string, run: () => void, target: string) {
  return { name, units: 1, run, target };
}
