import type { TypedProof } from "@annae/studio";
import { Icon } from "../../page/icon.tsx";
import { CustomerPhone } from "../bench/customer-phone.tsx";
import { proofLook } from "../proofs-state.ts";
import type { StudioView } from "../studio-view.ts";
import { proofPageWords } from "../words/proof-words.ts";

/** The conversation that breaks a property, as the engine plays it; what is known where there is none. */
export function CounterexampleCard({ proof, view }: { proof: TypedProof; view: StudioView }) {
  const { studio, acts } = view;
  const { language, proofs } = studio;
  const words = proofPageWords[language];
  const { counterexample } = proof;
  const look = proofLook(proof);
  return (
    <section class="card" aria-label={words.counterexample}>
      <header>
        <h3>{counterexample ? words.counterexample : words.looks[look]}</h3>
      </header>
      <div class="body ce">
        {proof.method && <p>{proof.method[language]}</p>}
        {look === "proved" && <p>{words.noCounterexample}</p>}
        {look === "upTo" && <p class="hint">{words.upToNote}</p>}
        {look === "unknown" && <p class="hint">{words.unknownNote}</p>}
        {counterexample && proofs.chat && (
          <CustomerPhone
            played={proofs.chat.channels}
            channel={counterexample.channel}
            says={words.played}
            view={view}
          />
        )}
        <div class="acts">
          {counterexample && (
            <>
              <button type="button" class="btn pri" onClick={() => acts.openCounterexample(proof)}>
                <Icon name="play" />
                {words.openLine}
              </button>
              <button type="button" class="btn" onClick={() => acts.saveTest(counterexample.test)}>
                <Icon name="test" />
                {words.saveTest}
              </button>
            </>
          )}
          <button
            type="button"
            class="btn quiet"
            onClick={() => acts.showLine(proof.at.file, proof.at.line)}
          >
            {words.show}
          </button>
          <RemoveProperty proof={proof} view={view} />
        </div>
        {proofs.chat === null && counterexample && <p class="hint">{words.looks.open}</p>}
      </div>
    </section>
  );
}

function RemoveProperty({
  proof,
  view: { studio, acts },
}: {
  proof: TypedProof;
  view: StudioView;
}) {
  const words = proofPageWords[studio.language];
  const at = studio.bench.form?.properties.findIndex(({ written }) => written === proof.text) ?? -1;
  if (at < 0) return null;
  return (
    <button
      type="button"
      class="btn quiet"
      onClick={() => acts.edit({ edit: "removeProperty", at })}
    >
      {words.remove}
    </button>
  );
}
