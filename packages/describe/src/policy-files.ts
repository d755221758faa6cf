import type { Place, PolicyIr } from "@annae/ir";
import { eventNames } from "@annae/vocabulary";

/** Names of the files that the policy's rules and texts stand in, without their folders, the first one first. */
export function filesOf({ events, messages, systemTexts }: PolicyIr): readonly string[] {
  const rules = eventNames.flatMap((event) =>
    (events[event]?.blocks ?? []).flatMap((block) => block.rules),
  );
  const placed = [...rules, ...Object.values(messages), ...Object.values(systemTexts)];
  return [...new Set(placed.map(({ at }) => fileName(at)))].sort();
}

/** The name of the file alone. */
export function fileName({ file }: Place): string {
  return file.split(/[/\\]/).at(-1) ?? file;
}
