import { Icon } from "../../page/icon.tsx";
import { type DraftFinding, findingsOf, mendedAt } from "../release/findings.ts";
import type { StudioView } from "../studio-view.ts";
import { releaseWords } from "../words/release-words.ts";

/** What is wrong with the draft, each with the way to where it is mended. */
export function DraftFindings({ view }: { view: StudioView }) {
  const { studio } = view;
  const words = releaseWords[studio.language];
  const { by, findings } = findingsOf(studio);
  if (findings.length === 0) return null;
  return (
    <details open={by === "studio"}>
      <summary>
        {words.found[by]} ({findings.length})
      </summary>
      <ul class="found">
        {findings.map((finding, index) => (
          <li key={index} class={`diag ${finding.severity === "error" ? "" : "warn"}`}>
            <Icon name={finding.severity === "error" ? "end" : "warn"} />
            <span>{finding[studio.language]}</span>
            <Place finding={finding} view={view} />
          </li>
        ))}
      </ul>
    </details>
  );
}

function Place({ finding, view: { studio, acts, tell } }: PlaceParts) {
  const words = releaseWords[studio.language];
  const { file, line, path } = finding;
  const link = (says: string, go: () => void) => (
    <button type="button" class="link id" onClick={go}>
      {says}
    </button>
  );
  if (file !== null && line !== null) {
    return link(`${file}:${line}`, () => {
      acts.go("messages");
      acts.showLine(file, line);
    });
  }
  const at = mendedAt(path);
  switch (at?.screen) {
    case "approval":
      return link(words.toApproval(at.message), () => {
        tell({ type: "set", set: { platformMessage: at.message } });
        acts.go("approval");
      });
    case "settings":
      return link(words.toSettings, () => acts.go("settings"));
    case undefined:
      return <span class="id">{path}</span>;
  }
}

interface PlaceParts {
  readonly finding: DraftFinding;
  readonly view: StudioView;
}
