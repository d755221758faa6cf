/** The words in turns, as they are and as code: between backticks. One that is not closed is a sign like any other. */
export function markedParts(text: string): readonly string[] {
  const parts = text.split("`");
  return parts.length % 2 === 0 ? [text] : parts;
}
