import type { TypedProof } from "@annae/studio";
import { Icon, type IconName } from "../../page/icon.tsx";
import {
  openProof,
  type ProofLook,
  proofLook,
  proofLooks,
  propertyOf,
  worstFirst,
} from "../proofs-state.ts";
import type { StudioView } from "../studio-view.ts";
import { TitledScreen } from "../titled-screen.tsx";
import { type ProofWords, proofPageWords } from "../words/proof-words.ts";
import { CounterexampleCard } from "./counterexample-card.tsx";
import { Sentences } from "./sentences.tsx";

/** What can never go wrong, and if it can, in which conversation. */
export function ProofsPage({ view }: { view: StudioView }) {
  const { language, proofs } = view.studio;
  const words = proofPageWords[language];
  const open = openProof(proofs);
  return (
    <TitledScreen words={words}>
      <div class="pv">
        <section class="card" aria-label={words.list}>
          <header>
            <h3>{words.list}</h3>
            <span class="grow" />
            <Counts known={proofs.known} words={words} />
          </header>
          {proofs.fault && (
            <p class="diag warn" role="status">
              {proofs.fault[language]}
            </p>
          )}
          {proofs.known.length === 0 && proofs.fault === null && (
            <p class="hint none">{words.none}</p>
          )}
          <ul>
            {worstFirst(proofs.known).map((proof) => (
              <li key={proof.index}>
                <ProofRow proof={proof} open={proof === open} view={view} />
              </li>
            ))}
          </ul>
          <Sentences view={view} />
        </section>
        {open && <CounterexampleCard proof={open} view={view} />}
      </div>
    </TitledScreen>
  );
}

const tags: Readonly<Record<ProofLook, string>> = {
  broken: "bad",
  unknown: "warn",
  upTo: "warn",
  proved: "ok",
  open: "",
};

function Counts({ known, words }: { known: readonly TypedProof[]; words: ProofWords }) {
  return (
    <>
      {proofLooks.map((look) => {
        const count = known.filter((one) => proofLook(one) === look).length;
        if (count === 0) return null;
        return (
          <span class={`tag ${tags[look]}`} key={look}>
            {words.counts(words.looks[look], count)}
          </span>
        );
      })}
    </>
  );
}

const looks: Readonly<Record<ProofLook, { look: string; icon: IconName }>> = {
  broken: { look: "bad", icon: "end" },
  unknown: { look: "unk", icon: "more" },
  upTo: { look: "bnd", icon: "warn" },
  proved: { look: "ok", icon: "ok" },
  open: { look: "", icon: "clock" },
};

interface ProofRowParts {
  readonly proof: TypedProof;
  readonly open: boolean;
  readonly view: StudioView;
}

function ProofRow({ proof, open, view: { studio, acts } }: ProofRowParts) {
  const { language, bench } = studio;
  const words = proofPageWords[language];
  const shape = proofLook(proof);
  const { look, icon } = looks[shape];
  const property = propertyOf(bench.form, proof);
  const says = property?.says && words.demands[property.demand](property.says[language]);
  return (
    <button
      type="button"
      class={`prf ${look}`}
      aria-current={open ? "true" : undefined}
      onClick={() => acts.openProof(proof.index)}
    >
      <Icon name={icon} />
      <b>{says ?? proof.text}</b>
      <code>{proof.text}</code>
      <span class="meta">
        {shape === "upTo" ? words.upTo(proof.events) : words.looks[shape]}
        <br />
        {shape !== "open" && words.time(proof.ms)}
      </span>
    </button>
  );
}
