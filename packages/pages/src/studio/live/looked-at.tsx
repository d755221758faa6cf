import type { StudioView } from "../studio-view.ts";
import { releaseWords } from "../words/release-words.ts";

/** That somebody has looked at a change; `of`: by which it is known again. */
export function LookedAt({ of, view: { studio, acts } }: { of: string; view: StudioView }) {
  return (
    <label class="look">
      <input
        type="checkbox"
        checked={studio.live.looked.has(of)}
        onChange={({ currentTarget }) => acts.lookAtClass(of, currentTarget.checked)}
      />
      {releaseWords[studio.language].looked}
    </label>
  );
}
