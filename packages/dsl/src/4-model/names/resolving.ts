import type { Name } from "@annae/syntax";
import type { Installation } from "@annae/vocabulary";
import { type Findings, reportUnknownName } from "../../3-policy/findings.ts";
import { unknownChannel } from "../diagnostics.ts";
import type { Scope } from "./scope.ts";

/** What every step that resolves names has at hand. */
export interface Resolving {
  readonly installation: Installation;
  readonly scope: Scope;
  readonly findings: Findings;
}

/** Reports the name of a channel that is not installed. */
export function reportUnknownChannel(
  channel: Name,
  { installation, findings }: Pick<Resolving, "installation" | "findings">,
): void {
  const known = [...installation.channels.keys()];
  reportUnknownName(findings, unknownChannel, channel, { name: channel.text, known }, known);
}
