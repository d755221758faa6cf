/** Moves the cursor, ends the line or turns it around; a lone half of a pair. */
const unprintable = /[\p{Cc}\p{Cs}\u2028\u2029\u200e\u200f\u202a-\u202e\u2066-\u2069]/gu;

/** The text with a mark for every character that could disturb how the rest of the line is read. */
export function printable(text: string): string {
  return text.replaceAll("\t", "    ").replace(unprintable, "\ufffd");
}
