import { changeBetween } from "@annae/syntax";

/** The smallest change that makes the second text of the first without cutting a character or a line end of two units. */
export function changeOf(before: string, after: string): ReturnType<typeof changeBetween> {
  const { from, before: to, after: end } = changeBetween(before, after);
  const start = isCut(before, from) || isCut(after, from) ? from - 1 : from;
  const more = isCut(before, to) || isCut(after, end) ? 1 : 0;
  return { from: start, before: to + more, after: end + more };
}

function isCut(text: string, at: number): boolean {
  const [one, other] = [text.charAt(at - 1), text.charAt(at)];
  return (
    (one === "\r" && other === "\n") ||
    (/[\ud800-\udbff]/.test(one) && /[\udc00-\udfff]/.test(other))
  );
}
