import type { StudioView } from "../studio-view.ts";

/** Why the last change was not made, and what to do instead. */
export function Refused({ view: { studio } }: { view: StudioView }) {
  const { refused } = studio.bench;
  if (refused === null) return null;
  return (
    <p class="diag" role="alert">
      {refused[studio.language]}
    </p>
  );
}
