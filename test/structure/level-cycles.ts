import { findCycle } from "./find-cycle.ts";
import type { CodeFile } from "./source-files.ts";

/**
 * In every folder below `root`, its files and folders can be put into an order in which imports point one way only.
 * For each folder in which they cannot: its path and a way round, "folder: a → b → a".
 */
export function levelCycles(root: string, files: readonly CodeFile[]): readonly string[] {
  const levels = new Map<string, Map<string, Set<string>>>();
  for (const { path, imports } of files) {
    for (const { path: target } of imports) {
      if (!path.startsWith(`${root}/`) || target?.startsWith(`${root}/`) !== true) continue;
      const { level, from, to } = meeting(path, target);
      if (from === to) continue;
      const edges = levels.get(level) ?? new Map<string, Set<string>>();
      levels.set(level, edges.set(from, (edges.get(from) ?? new Set()).add(to)));
    }
  }
  return [...levels].flatMap(([level, edges]) => {
    const graph = new Map([...edges].map(([from, to]) => [from, [...to]] as const));
    const cycle = findCycle(graph);
    return cycle === undefined ? [] : [`${level}: ${cycle.join(" → ")}`];
  });
}

/** The innermost folder that holds both paths, and what of it each of them is in. */
function meeting(path: string, target: string) {
  const [one, other] = [path.split("/"), target.split("/")];
  let depth = 0;
  while (one[depth] === other[depth] && depth < Math.min(one.length, other.length) - 1) depth += 1;
  return {
    level: one.slice(0, depth).join("/"),
    from: one[depth] ?? "",
    to: other[depth] ?? "",
  };
}
