import { readdirSync, readFileSync } from "node:fs";
import { afterEach } from "vitest";

/**
 * A test that is out of time says what its process still waits for, and in what each of its threads stands where the system tells that (Linux): a test that
 * works for long and one that is never answered look the same otherwise.
 */
afterEach(({ task }) => {
  const errors = task.result?.errors ?? [];
  if (!errors.some(({ message }) => /\btimed out in\b/.test(message))) return;
  throw new Error(`Its process: ${counted([...process.getActiveResourcesInfo(), ...threads()])}`);
});

function threads(): readonly string[] {
  try {
    const own = "/proc/self/task";
    return readdirSync(own).map((id) => {
      const of = (file: string) => readFileSync(`${own}/${id}/${file}`, "utf8").trim();
      return `thread ${of("comm")} in ${of("wchan")}`;
    });
  } catch {
    return [];
  }
}

function counted(names: readonly string[]): string {
  const times = new Map<string, number>();
  for (const name of names) times.set(name, (times.get(name) ?? 0) + 1);
  return [...times].map(([name, count]) => `${count} ${name}`).join(", ");
}
