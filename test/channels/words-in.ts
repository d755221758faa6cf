/** Members that hold what is said, on every platform. */
const said = ["text", "message", "description"];

/** What a payload says, in order: no keys, addresses or labels of buttons. */
export function wordsIn(payload: unknown): readonly string[] {
  if (typeof payload !== "object" || payload === null) return [];
  return Object.entries(payload).flatMap(([name, part]) =>
    typeof part === "string" ? (said.includes(name) ? [part] : []) : wordsIn(part),
  );
}
