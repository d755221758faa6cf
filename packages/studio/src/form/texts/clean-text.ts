/** Whatever ends a line somewhere: Windows, old Macs, word processors' own line ends. */
const lineEnds = /\r\n|[\r\v\f\u0085\u2028\u2029]/g;

/** Spaces that look like one and are counted, wrapped and searched as something else. */
const oddSpaces = /[\u00a0\u2000-\u200a\u202f\u205f]/g;

/** What takes no room, turns writing around or fills in for a letter: nobody sees it, and texts are compared by it. */
const unseen = "[\\p{Cf}\\u115f\\u1160\\u3164\\uffa0]|(?![\\n\\t])\\p{Cc}";

/** The same, and whole emoji: what holds their parts together, as in 👩‍💻, hides nothing. */
const emojiOrUnseen = new RegExp(`(\\p{RGI_Emoji})|${unseen}`, "gv");

/**
 * The text as it is kept in a policy: lines end in one way, every space is a space, nothing is hidden in it, Hangul is in
 * whole syllables, and half a character becomes "\ufffd". What can be seen stays, quotation marks as they were typed among it.
 */
export function cleanText(pasted: string): string {
  return pasted
    .toWellFormed()
    .replace(lineEnds, "\n")
    .replace(oddSpaces, " ")
    .replace(emojiOrUnseen, (_, whole: string | undefined) => whole ?? "")
    .normalize("NFC");
}
