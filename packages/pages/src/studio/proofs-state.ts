import type { FormProperty, PlayedLine, PolicyForm, TypedProof } from "@annae/studio";
import type { Doc } from "@annae/vocabulary";

/** What is known of a policy's properties. */
export interface ProofsState {
  readonly known: readonly TypedProof[];
  /** Why nothing can be proved now. */
  readonly fault: Doc | null;
  readonly running: boolean;
  /** The number of the property that is looked at; null: the first that is broken, else the first. */
  readonly open: number | null;
  /** Its counterexample as it went; null: it has none, or is not played yet. */
  readonly chat: PlayedLine | null;
}

/** Nothing is known. */
export const emptyProofs: ProofsState = {
  ...{ known: [], fault: null, running: false, open: null, chat: null },
};

/** How a property stands, in the order in which one wants to see them. */
export const proofLooks = ["broken", "unknown", "upTo", "proved", "open"] as const;

/** How a property stands. */
export type ProofLook = (typeof proofLooks)[number];

/** The look of what was found. */
export function proofLook({ result }: TypedProof): ProofLook {
  switch (result) {
    case null:
      return "open";
    case "holds":
      return "proved";
    case "holdsSoFar":
      return "upTo";
    case "fails":
      return "broken";
    case "undecided":
    case "notPlayed":
      return "unknown";
  }
}

/** The worst look that any of them has, and how many have it. */
export function worstProofs({ known }: ProofsState): { look: ProofLook; count: number } {
  const looks = known.map(proofLook);
  const look = proofLooks.find((one) => one !== "open" && looks.includes(one)) ?? "open";
  return { look, count: looks.filter((one) => one === look).length };
}

/** What is broken first, then what is not known. */
export function worstFirst(known: readonly TypedProof[]): readonly TypedProof[] {
  const rank = (proof: TypedProof) => proofLooks.indexOf(proofLook(proof));
  return known.toSorted((a, b) => rank(a) - rank(b) || a.index - b.index);
}

/** With what was just told of one of them. */
export function withProof(known: readonly TypedProof[], told: TypedProof): readonly TypedProof[] {
  const others = known.filter(({ index }) => index !== told.index);
  return [...others, told].toSorted((a, b) => a.index - b.index);
}

/** The proof that is looked at; undefined: there are no properties. */
export function openProof({ known, open }: ProofsState): TypedProof | undefined {
  const broken = known.find((one) => proofLook(one) === "broken");
  return known.find(({ index }) => index === open) ?? broken ?? known[0];
}

/** The property in the form, which says it as a sentence; undefined where the form does not know it (yet). */
export function propertyOf(
  form: PolicyForm | null,
  { text }: TypedProof,
): FormProperty | undefined {
  const squeezed = (written: string) => written.replace(/\s+/g, " ").trim();
  return form?.properties.find(({ written }) => squeezed(written) === squeezed(text));
}
