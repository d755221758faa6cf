/** Steps that changed several files at once, so that they are taken back at once. */
export interface JoinedSteps {
  /** These files were changed in one step just now; the last is the one that is shown. */
  readonly joined: (files: readonly string[], depthOf: DepthOf) => void;
  /** The files in which a step is to be taken back with the one in `shown`, which comes last. */
  readonly undoneWith: (shown: string, depthOf: DepthOf) => readonly string[];
  /** The files in which a step that was taken back is to be made again. */
  readonly redoneWith: (shown: string, depthOf: DepthOf) => readonly string[];
}

/** How often can be undone in a file. */
type DepthOf = (file: string) => number;

/** Knows of no step. */
export function joinSteps(): JoinedSteps {
  let steps: readonly ReadonlyMap<string, number>[] = [];
  /** What was changed together and is, in each of its files, the step that would be next. */
  const withAll = (shown: string, depthOf: DepthOf, behind: number) => {
    const isNext = (step: ReadonlyMap<string, number>) =>
      step.has(shown) && [...step].every(([file, depth]) => depthOf(file) === depth - behind);
    const others = [...(steps.find(isNext)?.keys() ?? [])].filter((file) => file !== shown);
    return [...others, shown];
  };
  return {
    joined: (files, depthOf) => {
      steps = [...steps, new Map(files.map((file) => [file, depthOf(file)]))];
    },
    undoneWith: (shown, depthOf) => withAll(shown, depthOf, 0),
    redoneWith: (shown, depthOf) => withAll(shown, depthOf, 1),
  };
}
