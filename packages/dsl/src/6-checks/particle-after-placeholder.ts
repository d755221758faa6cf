import { type Span, spanOfWords } from "@annae/syntax";
import { type ParticlePair, particlePairs } from "@annae/vocabulary";
import type { ModelText } from "../4-model/model.ts";
import { holeName, isHoleName } from "../4-model/texts/template.ts";
import type { WrittenPolicy } from "./check.ts";
import { particleAfterPlaceholder } from "./wordings/diagnostics.ts";

/** Every way a pair is written as plain words: one of the two, or both with brackets. */
const pairOf: ReadonlyMap<string, ParticlePair> = new Map(
  particlePairs.flatMap((pair): [string, ParticlePair][] => {
    const [first = "", second = ""] = pair.split("/");
    const both = [`${first}(${second})`, `${second}(${first})`, `(${first.slice(0, 1)})${second}`];
    return [first, second, ...both].map((written) => [written, pair]);
  }),
);

const escaped = [...pairOf.keys()]
  .sort((one, other) => other.length - one.length)
  .map((written) => written.replace(/[()]/g, "\\$&"));
/** Few texts have a particle right behind a bracket, and the classes of all letters take long to set up. */
const behindBracket = new RegExp(`\\](?:${escaped.join("|")})`);
const source = `(?<!\\\\)(?<hole>\\[(?<name>${holeName})\\])(?<written>${escaped.join("|")})(?=$|[^\\p{L}\\p{N}(])`;
const afterHole = new RegExp(source, "gu");

/** Finds Korean particles directly after a placeholder. */
export function checkParticleAfterPlaceholder({ texts }: WrittenPolicy) {
  return texts.flatMap(({ text }) => inText(text));
}

function inText({ written: text, span }: ModelText) {
  let from = span.start;
  if (!behindBracket.test(text)) return [];
  return [...text.matchAll(afterHole)].flatMap(({ groups }) => {
    if (!isHoleName(groups?.name ?? "")) return [];
    const hole = groups?.hole ?? "";
    const written = groups?.written ?? "";
    const pair = pairOf.get(written);
    if (pair === undefined) return [];
    const found = spanOfWords(hole + written, span, from);
    if (found === span) return [particleAfterPlaceholder(span, { hole, written, pair })];
    from = found.end;
    const particle: Span = { ...found, start: found.start + hole.length };
    const fix = { edits: [{ span: particle, text: `{${pair}}` }] };
    return [particleAfterPlaceholder(particle, { hole, written, pair }, fix)];
  });
}
