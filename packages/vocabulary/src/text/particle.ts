/** Pairs of particles: after a final consonant / after a vowel. */
export const particlePairs = [
  "은/는",
  "이/가",
  "을/를",
  "과/와",
  "으로/로",
  "이라서/라서",
  "이라는/라는",
  "이라고/라고",
] as const;

/** A particle in its two forms. */
export type ParticlePair = (typeof particlePairs)[number];

/** How the end of a word sounds, as far as particles care; unknown where nobody can tell. */
type Ending = "vowel" | "rieul" | "consonant" | "unknown";

const undecided: Readonly<Record<ParticlePair, string>> = {
  "은/는": "은(는)",
  "이/가": "이(가)",
  "을/를": "을(를)",
  "과/와": "과(와)",
  "으로/로": "(으)로",
  "이라서/라서": "(이)라서",
  "이라는/라는": "(이)라는",
  "이라고/라고": "(이)라고",
};

/** Digits as read aloud: 영 일 이 삼 사 오 육 칠 팔 구. */
const digitEndings: readonly Ending[] = [
  "consonant",
  "rieul",
  "vowel",
  "consonant",
  "vowel",
  "vowel",
  "consonant",
  "rieul",
  "rieul",
  "vowel",
];

/** Latin letters as named one by one, where the name ends in a consonant: 엘 엠 엔 알. */
const letterEndings: Readonly<Record<string, Ending>> = {
  l: "rieul",
  m: "consonant",
  n: "consonant",
  r: "rieul",
};

/** English word endings and how Koreans say them; the first that fits counts. */
const wordEndings: readonly (readonly [RegExp, Ending])[] = [
  [/(l|le)$/, "rieul"],
  [/(ng|m|n|me|ne|ck)$/, "consonant"],
  [/(^|[^aeiou])[aeiou][bcgkpt]$/, "consonant"],
  [/[aeiou]{2}[kpt]$/, "vowel"],
];

/**
 * The particle that follows the word when it is read aloud: `particle("메시지", "이/가")` is "가".
 * Digits and Latin letters are guessed by their sound; where nobody can tell, both: "이(가)".
 */
export function particle(word: string, pair: ParticlePair): string {
  const ending = endingOf(word);
  if (ending === "unknown") return undecided[pair];
  const [afterConsonant = "", afterVowel = ""] = pair.split("/");
  if (ending === "rieul") return pair === "으로/로" ? afterVowel : afterConsonant;
  return ending === "consonant" ? afterConsonant : afterVowel;
}

function endingOf(word: string): Ending {
  const spoken = word.normalize("NFC").replace(/[^\p{L}\p{N}]+$/u, "");
  const last = spoken.charAt(spoken.length - 1);
  if (/[가-힣]/.test(last)) return hangulEnding(last);
  if (/[0-9]/.test(last)) return digitEndings[Number(last)] ?? "unknown";
  return latinEnding(/[A-Za-z]+$/.exec(spoken)?.[0] ?? "");
}

function hangulEnding(syllable: string): Ending {
  const final = (syllable.charCodeAt(0) - 0xac00) % 28;
  if (final === 0) return "vowel";
  return final === 8 ? "rieul" : "consonant";
}

function latinEnding(word: string): Ending {
  if (word === "") return "unknown";
  const last = word.charAt(word.length - 1).toLowerCase();
  if (word === word.toUpperCase()) return letterEndings[last] ?? "vowel";
  return wordEndings.find(([pattern]) => pattern.test(word))?.[1] ?? "vowel";
}
