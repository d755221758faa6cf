/** Moves the cursor, ends the line, turns writing around, takes no room or hides: also tags, and Hangul's fillers. */
const unprintable = /[\p{Cc}\p{Cf}\p{Zl}\p{Zp}\p{Cs}\u115f\u1160\u3164\uffa0]/gu;

/** What holds the parts of one emoji together, as in 👩‍💻, hides nothing. */
const joined =
  /(\p{Extended_Pictographic}[\ufe0f\p{Emoji_Modifier}]?)\u200d(?=\p{Extended_Pictographic})/gu;
const joint = "\ufdd0";

/**
 * The text with "\ufffd" for whatever could disturb how a terminal or a page shows it, or hide in it. `kept`: control
 * characters that stay, such as "\n" where lines are wanted.
 */
export function printableText(text: string, kept = ""): string {
  const marked = text.replaceAll(joint, "\ufffd").replace(joined, `$1${joint}`);
  const shown = marked.replace(unprintable, (unit) => (kept.includes(unit) ? unit : "\ufffd"));
  return shown.replaceAll(joint, "\u200d");
}

/** Whether the text has something that {@link printableText} would not show. */
export function isPrintable(text: string): boolean {
  return printableText(text) === text;
}
