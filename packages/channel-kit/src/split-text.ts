/**
 * The text in pieces of at most `max` characters that give it back when put together.
 * Cut after a line break or a blank of the later half where there is one, and never inside a character.
 */
export function splitText(text: string, max: number): readonly string[] {
  const pieces: string[] = [];
  let rest = text;
  while (rest.length > max) {
    const at = cutAt(rest, max);
    pieces.push(rest.slice(0, at));
    rest = rest.slice(at);
  }
  return [...pieces, rest];
}

function cutAt(text: string, max: number): number {
  const head = text.slice(0, max);
  for (const blank of ["\n", " "]) {
    const at = head.lastIndexOf(blank) + 1;
    if (at > max / 2) return at;
  }
  return /[\uD800-\uDBFF]$/.test(head) ? max - 1 : max;
}
