import { compileText, type TextSurroundings } from "@annae/dsl";
import type { Facts } from "@annae/ir";
import type { Sample } from "@annae/ir/coverage";
import { type EventName, install } from "@annae/vocabulary";
import { installedChannels } from "../channels.ts";
import type { TestedPolicy } from "../reports/coverage/coverage.ts";

const installation = install(installedChannels);

/** The policy, and the decisions that are said to have been made while its tests ran. */
export function testedText(
  text: string,
  samples: readonly Sample[],
  surroundings: TextSurroundings = {},
): TestedPolicy {
  const { ir, files, diagnostics } = compileText(text, installation, surroundings);
  if (ir === null) throw new Error(diagnostics.map(({ wording }) => wording.en.title).join("\n"));
  return { file: surroundings.path ?? "policy.rules", ir, files, samples };
}

/** One decision for each of these facts. */
export function samplesOf(event: EventName, ...all: readonly Facts[]): readonly Sample[] {
  return all.map((facts) => ({ event, facts }));
}
