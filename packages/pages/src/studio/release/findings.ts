import type { RevisionState } from "@annae/server/protocol";
import type { StudioState } from "../state.ts";
import { revisionOfDraft } from "./release.ts";

/** Something that is wrong with the draft. */
export type DraftFinding = Omit<RevisionState["findings"][number], "column">;

/** What the server has found in the revision of the draft; until there is one, what the studio knows of its settings and roster. */
export function findingsOf(state: StudioState): {
  readonly by: "server" | "studio";
  readonly findings: readonly DraftFinding[];
} {
  const revision = revisionOfDraft(state);
  if (revision !== undefined) return { by: "server", findings: revision.findings };
  const findings = state.settings.judged.faults.map(({ path, message }) => ({
    ...{ severity: "error" as const, path, file: null, line: null },
    ...message,
  }));
  return { by: "studio", findings };
}

/** The screen where what has that path is mended; null: none of its own. */
export function mendedAt(
  path: string,
):
  | { readonly screen: "approval"; readonly message: string }
  | { readonly screen: "settings" }
  | null {
  const message = /^\$\.settings\.systemMessages\.(\w+)/.exec(path)?.[1];
  if (message !== undefined) return { screen: "approval", message };
  return /^\$\.(settings|counselors)\b/.test(path) ? { screen: "settings" } : null;
}
