import { Marked } from "../../page/marked.tsx";
import { type ProofLook, worstProofs } from "../proofs-state.ts";
import type { ToldProblem } from "../state.ts";
import type { StudioView } from "../studio-view.ts";
import { editorWords } from "../words/editor-words.ts";
import { proofPageWords } from "../words/proof-words.ts";

/** How many errors and warnings there are; pressing one goes to the first of them. */
export function ProblemBar({ view }: { view: StudioView }) {
  const { studio } = view;
  const words = editorWords[studio.language];
  const all = Object.entries(studio.problems).flatMap(([path, problems]) =>
    problems.map((problem) => ({ path, problem })),
  );
  const [errors, warnings] = (["error", "warning"] as const).map((severity) =>
    all.filter(({ problem }) => problem.severity === severity),
  );
  const isRead = studio.problems[studio.draft?.main ?? ""] !== undefined;
  return (
    <div class="pfbar">
      {errors?.[0] === undefined ? (
        <span class={`state ${isRead ? "live" : "req"}`}>
          {isRead ? words.noErrors : words.checking}
        </span>
      ) : (
        <Count view={view} first={errors[0]} look="err" says={words.errors(errors.length)} />
      )}
      {warnings?.[0] !== undefined && (
        <Count
          view={view}
          first={warnings[0]}
          look="draft"
          says={words.warnings(warnings.length)}
        />
      )}
      <Proofs view={view} />
    </div>
  );
}

const marks = {
  ...{ broken: "err", unknown: "draft", upTo: "draft", proved: "live", open: "req" },
} as const satisfies Record<ProofLook, string>;

/** What became of the properties of the policy as it is; pressing it shows them. */
function Proofs({ view: { studio, acts } }: { view: StudioView }) {
  const words = proofPageWords[studio.language];
  const { known, running } = studio.proofs;
  const { look, count } = worstProofs(studio.proofs);
  if (known.length === 0) return null;
  const shown = running && look !== "broken" ? "open" : look;
  return (
    <button type="button" class={`proofs state ${marks[shown]}`} onClick={() => acts.go("proofs")}>
      {words.bar(known.length, shown, count)}
    </button>
  );
}

interface CountParts {
  readonly view: StudioView;
  readonly first: { readonly path: string; readonly problem: ToldProblem };
  readonly look: "err" | "draft";
  readonly says: string;
}

function Count({ view: { studio, acts }, first: { path, problem }, look, says }: CountParts) {
  const text = studio.draft?.texts[path] ?? "";
  const from = offsetAt(text, problem.line) + problem.character;
  return (
    <button
      type="button"
      class={`state ${look}`}
      onClick={() => acts.show(path, { from, to: from })}
    >
      {says}: <Marked text={problem.message.split("\n")[0] ?? ""} />
    </button>
  );
}

/** Where a line begins, both counted from 0. */
function offsetAt(text: string, line: number): number {
  const lines = text.split("\n").slice(0, line);
  return lines.reduce((sum, { length }) => sum + length + 1, 0);
}
