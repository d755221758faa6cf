/** The text itself, or as much of it as fits into `max` characters with "…" at the end; never half a character. */
export function cutText(text: string, max: number): string {
  if (text.length <= max) return text;
  return `${text.slice(0, Math.max(max - 1, 0)).replace(/[\uD800-\uDBFF]$/, "")}…`;
}
