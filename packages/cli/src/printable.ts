/** Moves the cursor, ends the line, turns it around or hides in it; a lone half of a pair. */
const unprintable =
  /[\p{Cc}\p{Cs}\u061c\u180e\u200b\u200e\u200f\u2028-\u202e\u2060-\u206f\ufeff\ufff9-\ufffb]/gu;

/** What programs that read a log line by line take for a command, such as GitHub's `::error`. */
const command = /^(\s*)(?:::|##)/;

/** The text as it can be shown in a line of a terminal or a log, with a mark for whatever could disturb how it is read. */
export function printable(text: string): string {
  return text
    .replaceAll("\t", "    ")
    .replace(unprintable, "\ufffd")
    .replace(command, (_, blank: string) => `${blank}\ufffd`);
}
