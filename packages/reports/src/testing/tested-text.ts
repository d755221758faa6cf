import { compileText, type TextSurroundings } from "@annae/dsl";
import { installedChannels } from "@annae/installation/channels";
import type { Facts } from "@annae/ir";
import type { Sample } from "@annae/ir/coverage";
import { type EventName, install } from "@annae/vocabulary";
import type { TestedPolicy } from "../coverage/coverage.ts";

const installation = install(installedChannels);

/** The policy, and the decisions that are said to have been made while its tests ran. */
export function testedText(
  text: string,
  samples: readonly Sample[],
  surroundings: TextSurroundings = {},
): TestedPolicy {
  const { ir, files, diagnostics } = compileText(text, installation, surroundings);
  if (ir === null) throw new Error(diagnostics.map(({ wording }) => wording.en.title).join("\n"));
  const { path = "policy.rules" } = surroundings;
  const folder = path.slice(0, path.lastIndexOf("/") + 1);
  return { isOwn: (one) => one.startsWith(folder), ir, files, samples };
}

/** One decision for each of these facts. */
export function samplesOf(event: EventName, ...all: readonly Facts[]): readonly Sample[] {
  return all.map((facts) => ({ event, facts }));
}
