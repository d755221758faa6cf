import { readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { diskHost } from "@annae/disk/policies";
import { compile, compileText } from "@annae/dsl";
import { defaultImageBase, lookupIn, sizePolicyImages } from "@annae/images";
import { installedChannels } from "@annae/installation/channels";
import { type Policy, policyFromIr } from "@annae/ir";
import { type ImageLookup, parseScenarios, play, type Transcript } from "@annae/runtime";
import { type Channel, install } from "@annae/vocabulary";

type Json = Readonly<Record<string, unknown>>;
type Step = Transcript["steps"][number];
type Delivery = Step["deliveries"][number];

const installation = install(installedChannels);
const root = fileURLToPath(new URL("../../", import.meta.url));

function compiled(file: string) {
  const compilation = compile(`${root}${file}`, diskHost(), installation);
  if (compilation.ir === null) {
    throw new Error(compilation.diagnostics.map((d) => d.wording.en.title).join("\n"));
  }
  return { policy: policyFromIr(compilation.ir), images: compilation.images };
}

const policies = new Map<string, ReturnType<typeof compiled>>();

function policyAt(file: string) {
  const known = policies.get(file) ?? compiled(file);
  policies.set(file, known);
  return known;
}

const lookups = new Map<string, Promise<ImageLookup>>();

function imagesFor(file: string, channel: Channel): Promise<ImageLookup> {
  const key = JSON.stringify([file, channel.id]);
  const known = lookups.get(key) ?? sized(file, channel);
  lookups.set(key, known);
  return known;
}

const fileAt = (path: string) => ({ bytes: readFileSync(path) });

async function sized(file: string, channel: Channel): Promise<ImageLookup> {
  const { policy, images } = policyAt(file);
  const result = await sizePolicyImages(policy, images, [channel], fileAt);
  if (!result.ok) throw new Error(result.faults.map(({ en }) => en).join("\n"));
  return lookupIn(result.images, defaultImageBase);
}

/** The standard policy, compiled. */
export const happytalk = (): Policy => policyAt("policies/happytalk/happytalk.rules").policy;

/** Weekdays 10:00 to 18:00 in Seoul, closed at weekends; the tenant of most conversations. */
export const office: Json = {
  timezone: "Asia/Seoul",
  companyName: "해피상점",
  workingHours: {
    weekday: { from: "10:00", to: "18:00" },
    saturday: "closed",
    sunday: "closed",
  },
};

/** A Friday that is no holiday: "2026-11-20T19:00:00+09:00" for "19:00"; another day by its date. */
export function seoul(time: string, day = "2026-11-20"): string {
  return `${day}T${time.length === 5 ? `${time}:00` : time}+09:00`;
}

/** Plays the conversation on a policy of this repository, the standard one unless named. */
export async function converse(
  scenario: Json,
  file = "policies/happytalk/happytalk.rules",
): Promise<Transcript> {
  const { policy } = policyAt(file);
  const ids = installedChannels.map((channel) => channel.id);
  const parsed = parseScenarios({ settings: office, ...scenario }, policy, ids);
  if (!parsed.ok) throw new Error(parsed.faults.map((f) => `${f.path} ${f.message.en}`).join("\n"));
  const [played] = parsed.value;
  const channel = installedChannels.find(({ id }) => id === played?.channel);
  if (played === undefined || channel === undefined) throw new Error("no scenario");
  return play(played, policy, channel, {
    images: await imagesFor(file, channel),
    rules: await policy.rules(),
  });
}

/** What the customer sees of a step, in order: message names, or the codes of platform messages. */
export function shown(step: Step | undefined): string[] {
  return (step?.deliveries ?? [])
    .filter((delivery) => delivery.customer !== null)
    .map((delivery) => delivery.system ?? delivery.message ?? "");
}

/** What the customer sees of the whole conversation, step by step. */
export function shownByStep(transcript: Transcript): string[][] {
  return transcript.steps.map(shown);
}

/** The delivery of that message, wherever in the conversation. */
export function delivered(transcript: Transcript, message: string): Delivery {
  const found = transcript.steps
    .flatMap((step) => step.deliveries)
    .find((delivery) => delivery.message === message);
  if (found === undefined) throw new Error(`${message} was not delivered`);
  return found;
}

/** Plays the scenario by a policy of this text, without images. */
export function playedBy(
  source: string,
  scenario: Json & { readonly channel: string },
): Transcript {
  const { ir, diagnostics } = compileText(source, installation);
  const channel = installedChannels.find(({ id }) => id === scenario.channel);
  if (ir === null || channel === undefined) {
    throw new Error(diagnostics.map(({ wording }) => wording.en.title).join("\n"));
  }
  const policy = policyFromIr(ir);
  const ids = installedChannels.map(({ id }) => id);
  const parsed = parseScenarios({ settings: office, ...scenario }, policy, ids);
  if (!parsed.ok) throw new Error(parsed.faults.map((f) => `${f.path} ${f.message.en}`).join("\n"));
  const [played] = parsed.value;
  if (played === undefined) throw new Error("no scenario");
  return play(played, policy, channel);
}

/** What the last event of the scenario leads to by a policy of this text. */
export function lastDeliveries(...played: Parameters<typeof playedBy>): readonly Delivery[] {
  return playedBy(...played).steps.at(-1)?.deliveries ?? [];
}
