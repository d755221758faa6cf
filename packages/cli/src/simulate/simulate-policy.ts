import { readBytes } from "@annae/disk/files";
import { readJsonFile } from "@annae/disk/json";
import type { Compilation } from "@annae/dsl";
import { lookupIn, sizePolicyImages } from "@annae/images";
import { imageBase } from "@annae/images/base";
import { installedChannels } from "@annae/installation/channels";
import { type PolicyIr, type PolicyRules, policyFromIr } from "@annae/ir";
import { jsonText } from "@annae/reports/text";
import {
  explainedTranscript,
  type Performance,
  parseScenarios,
  playWithNotes,
  renderTranscript,
  type Scenario,
  systemMessageLimits,
} from "@annae/runtime";
import { type Doc, printableLine } from "@annae/vocabulary";
import { type ExitCode, exitCode } from "../exit-code.ts";
import { usablePolicy } from "../policies/compile-policy.ts";
import { refuse, type Terminal } from "../terminal/terminal.ts";

/** What is to be played, and how it is shown. */
export interface Simulation {
  /** File or folder. */
  readonly policy: string;
  /** A file with one scenario or an array of them; "-" is standard input. */
  readonly scenario: string;
  /** One JSON value instead of a chat to read. */
  readonly json: boolean;
  /** Also why each rule did or did not fire. */
  readonly explain: boolean;
  /** Where images stand in payloads. */
  readonly imageBase: string;
}

/** Plays the scenarios with the policy and prints what customers and counselors see. */
export async function simulatePolicy(wanted: Simulation, terminal: Terminal): Promise<ExitCode> {
  const base = imageBase(wanted.imageBase);
  if (base === undefined) return refuse(terminal, noBase(printableLine(wanted.imageBase)));
  const policy = usablePolicy(wanted.policy, terminal, "errors");
  if ("code" in policy) return policy.code;
  const told = readScenarios(wanted.scenario, policy.ir);
  if ("faults" in told) return refuse(terminal, told.faults);
  const played = await playAll(policy.ir, policy.compilation.images, told.scenarios, base);
  if (!played.ok) return refuse(terminal, played.faults, exitCode.policyErrors);
  const { performances } = played;
  const rules = wanted.explain ? policy.ir : undefined;
  terminal.out.write(
    wanted.json ? asJson(performances, told.several, rules) : asChat(performances, terminal, rules),
  );
  return exitCode.fine;
}

function readScenarios(
  path: string,
  ir: PolicyIr,
):
  | { readonly scenarios: readonly Scenario[]; readonly several: boolean }
  | { readonly faults: readonly Doc[] } {
  const read = readJsonFile(path);
  if (!read.ok) return { faults: [read.fault] };
  const ids = installedChannels.map(({ id }) => id);
  const parsed = parseScenarios(read.json, ir, ids, systemMessageLimits(installedChannels));
  if (parsed.ok) return { scenarios: parsed.value, several: Array.isArray(read.json) };
  const faults = parsed.faults.map((fault) => ({
    ko: `오류: ${printableLine(`${path}: ${fault.path}: ${fault.message.ko}`)}`,
    en: `error: ${printableLine(`${path}: ${fault.path}: ${fault.message.en}`)}`,
  }));
  return { faults };
}

async function playAll(
  ir: PolicyIr,
  images: Compilation["images"],
  scenarios: readonly Scenario[],
  base: string,
) {
  const used = installedChannels.filter(({ id }) =>
    scenarios.some(({ channel }) => channel === id),
  );
  const sized = await sizePolicyImages(ir, images, used, readBytes);
  if (!sized.ok) return sized;
  const policy = policyFromIr(ir);
  const options = { images: lookupIn(sized.images, base), rules: ir };
  const performances = scenarios.flatMap((scenario) =>
    used
      .filter(({ id }) => id === scenario.channel)
      .map((channel) => playWithNotes(scenario, policy, channel, options)),
  );
  return { ok: true as const, performances };
}

function asJson(
  played: readonly Performance[],
  several: boolean,
  rules: PolicyRules | undefined,
): string {
  const transcripts = played.map((one) =>
    rules === undefined ? one.transcript : explainedTranscript(one, rules),
  );
  return jsonText(several ? transcripts : transcripts[0]);
}

function asChat(
  played: readonly Performance[],
  { locale, out }: Terminal,
  explain: PolicyRules | undefined,
): string {
  const style = { locale, explain, color: out.color };
  return played
    .map(({ transcript, notes }) => renderTranscript(transcript, { ...style, notes }))
    .join("\n");
}

function noBase(written: string): Doc {
  return {
    ko: `오류: --image-base는 https://로 시작하는 주소여야 합니다: ${written}`,
    en: `error: --image-base must be an address that begins with https://, not ${written}`,
  };
}
