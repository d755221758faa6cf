import { printableText } from "./printable.ts";

/** What programs that read a log line by line take for a command, such as GitHub's `::error`. */
const command = /^(\s*)(?:::|##)/;

/** The text as it can be shown in a line of a terminal or a log, with a mark for whatever could disturb how it is read. */
export function printableLine(text: string): string {
  const shown = printableText(text.replaceAll("\t", "    "));
  return shown.replace(command, (_, blank: string | undefined) => `${blank ?? ""}\ufffd`);
}
