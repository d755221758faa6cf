const initials = "r R s e E f a q Q t T d w W c z x v g".split(" ");
const vowels = "k o i O j p u P h hk ho hl y n nj np nl b m ml l".split(" ");
const finals = " r R rt s sw sg e f fr fa fq ft fx fv fg a q qt t T d w c z x v g".split(" ");
/** From U+3131 on: the letters that stand alone. */
const letters = [
  ..."r R rt s sw sg e E f fr fa fq ft fx fv fg a q Q qt t T d w W c z x v g".split(" "),
  ...vowels,
];

const firstSyllable = 0xac00;
const firstLetter = 0x3131;

/** The keys that give the text on a Korean keyboard of two sets: `조두` is `when`. Other characters stay. */
export function hangulKeys(text: string): string {
  return [...text.normalize("NFC")].map(keysOf).join("");
}

function keysOf(character: string): string {
  const code = character.codePointAt(0) ?? 0;
  const syllable = code - firstSyllable;
  if (syllable < 0 || syllable >= 11_172) return letters[code - firstLetter] ?? character;
  const initial = initials[Math.floor(syllable / 588)] ?? "";
  const vowel = vowels[Math.floor((syllable % 588) / 28)] ?? "";
  return initial + vowel + (finals[syllable % 28] ?? "");
}
