import type { Compilation } from "@annae/dsl";
import { type PolicyIr, type PolicyRules, policyFromIr } from "@annae/ir";
import {
  explainedTranscript,
  type Performance,
  parseScenarios,
  playWithNotes,
  renderTranscript,
  type Scenario,
  systemMessageLimits,
} from "@annae/runtime";
import type { Doc } from "@annae/vocabulary";
import { installedChannels } from "./channels.ts";
import { type ExitCode, exitCode } from "./exit-code.ts";
import { imageBase } from "./images/image-base.ts";
import { lookupIn } from "./images/lookup-in.ts";
import { sizePolicyImages } from "./images/size-policy-images.ts";
import { jsonText } from "./json/json-text.ts";
import { readJson } from "./json/read-json.ts";
import { compilePolicy, reportCompilation } from "./policies/compile-policy.ts";
import { findPolicy } from "./policies/find-policies.ts";
import { printable } from "./printable.ts";
import { complain, type Terminal } from "./terminal.ts";

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

/** A step of the way, or the exit code where the way ends. */
type Got<T> = { readonly value: T } | { readonly code: ExitCode };

/** Plays the scenarios with the policy and prints what customers and counselors see. */
export async function simulatePolicy(wanted: Simulation, terminal: Terminal): Promise<ExitCode> {
  const base = imageBase(wanted.imageBase);
  if (base === undefined) return refuse(terminal, [noBase(printable(wanted.imageBase))]).code;
  const policy = readPolicy(wanted.policy, terminal);
  if ("code" in policy) return policy.code;
  const told = readScenarios(wanted.scenario, policy.value.ir, terminal);
  if ("code" in told) return told.code;
  const played = await playAll(policy.value, told.value.scenarios, base);
  if (!played.ok) return refuse(terminal, played.faults, exitCode.policyErrors).code;
  const { performances } = played;
  const rules = wanted.explain ? policy.value.ir : undefined;
  const text = wanted.json
    ? asJson(performances, told.value.several, rules)
    : asChat(performances, terminal, rules);
  terminal.out.write(text);
  return exitCode.fine;
}

function readPolicy(path: string, terminal: Terminal) {
  const found = findPolicy(path);
  if (!found.ok) return refuse(terminal, [found.fault]);
  const compilation = compilePolicy(found.entry);
  const code = reportCompilation(found.entry, compilation, terminal, "errors");
  const { ir, images } = compilation;
  return ir === null ? { code } : { value: { ir, images } };
}

function readScenarios(
  path: string,
  ir: PolicyIr,
  terminal: Terminal,
): Got<{ readonly scenarios: readonly Scenario[]; readonly several: boolean }> {
  const read = readJson(path);
  if (!read.ok) return refuse(terminal, [read.fault]);
  const parsed = parseScenarios(
    read.json,
    ir,
    installedChannels.map(({ id }) => id),
    systemMessageLimits(installedChannels),
  );
  if (parsed.ok) {
    return { value: { scenarios: parsed.value, several: Array.isArray(read.json) } };
  }
  const faults = parsed.faults.map(
    (fault): Doc => ({
      ko: `오류: ${printable(`${path}: ${fault.path}: ${fault.message.ko}`)}`,
      en: `error: ${printable(`${path}: ${fault.path}: ${fault.message.en}`)}`,
    }),
  );
  return refuse(terminal, faults);
}

async function playAll(
  { ir, images }: { readonly ir: PolicyIr; readonly images: Compilation["images"] },
  scenarios: readonly Scenario[],
  base: string,
) {
  const used = installedChannels.filter(({ id }) =>
    scenarios.some(({ channel }) => channel === id),
  );
  const sized = await sizePolicyImages(ir, images, used);
  if (!sized.ok) return sized;
  const policy = policyFromIr(ir);
  const lookup = lookupIn(sized.images, base);
  const performances = scenarios.flatMap((scenario) =>
    used
      .filter(({ id }) => id === scenario.channel)
      .map((channel) => playWithNotes(scenario, policy, channel, lookup)),
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

function refuse(
  terminal: Terminal,
  faults: readonly Doc[],
  code: ExitCode = exitCode.badUse,
): { readonly code: ExitCode } {
  for (const fault of faults) complain(terminal, fault);
  return { code };
}

function noBase(written: string): Doc {
  return {
    ko: `오류: --image-base 는 https:// 로 시작하는 주소여야 합니다: ${written}`,
    en: `error: --image-base must be an address that begins with https://, not ${written}`,
  };
}
