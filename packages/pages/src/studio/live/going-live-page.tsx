import { settings } from "@annae/vocabulary";
import { Icon } from "../../page/icon.tsx";
import { draftChanges } from "../company/draft-changes.ts";
import { ChangedChatCard, ChangedClassCard } from "../differences/changed-class-card.tsx";
import { ChangedEntries } from "../differences/changed-entries.tsx";
import { entriesKey, keyOfClass } from "../release/release.ts";
import type { StudioView } from "../studio-view.ts";
import { TitledScreen } from "../titled-screen.tsx";
import { differenceWords } from "../words/difference-words.ts";
import { releaseWords } from "../words/release-words.ts";
import { GatesCard } from "./gates-card.tsx";
import { LookedAt } from "./looked-at.tsx";
import { RevisionsCard } from "./revisions-card.tsx";
import { ShadowClasses } from "./shadow-classes.tsx";
import { ShareCard } from "./share-card.tsx";
import { Stepper } from "./stepper.tsx";

/** Whose conversations change, how many, how exactly; and how one gets back. */
export function GoingLivePage({ view }: { view: StudioView }) {
  const { studio, acts } = view;
  const { language, differences, live } = studio;
  const words = releaseWords[language];
  const changed = differenceWords[language];
  return (
    <TitledScreen
      words={words}
      acts={
        <div class="act">
          <button
            type="button"
            class="btn"
            disabled={differences.running}
            onClick={() => void acts.compare()}
          >
            {differences.running ? changed.comparing : changed.compare}
          </button>
        </div>
      }
    >
      <Stepper view={view} />
      <div role="status">
        {differences.stale && <p class="strip warn">{changed.stale}</p>}
        {differences.fault && <p class="strip bad">{differences.fault[language]}</p>}
        {live.fault !== null && (
          <p class="strip bad">
            {Object.entries(words.faults).find(([code]) => code === live.fault)?.[1] ??
              words.faults.other}
          </p>
        )}
      </div>
      <div class="two">
        <div class="col">
          <ShareCard view={view} />
          <ShadowClasses view={view} />
          <Classes view={view} />
          <OtherChanges view={view} />
        </div>
        <div class="col">
          <GatesCard view={view} />
          <RevisionsCard view={view} />
        </div>
      </div>
    </TitledScreen>
  );
}

function Classes({ view }: { view: StudioView }) {
  const { studio } = view;
  const { found } = studio.differences;
  const changed = differenceWords[studio.language];
  if (found === null) return null;
  const looked = (key: string) => <LookedAt of={key} view={view} />;
  return (
    <>
      {found.isSame && (
        <p class="diag ok">
          <Icon name="ok" />
          <b>{changed.same}</b>
        </p>
      )}
      <ChangedEntries found={found} view={view}>
        {looked(entriesKey(found))}
      </ChangedEntries>
      {found.classes.map((one) => {
        const key = keyOfClass(one);
        return (
          <ChangedClassCard key={key} found={one} view={view}>
            {looked(key)}
          </ChangedClassCard>
        );
      })}
      {found.memory && <ChangedChatCard chat={found.memory} title={changed.memory} view={view} />}
      {found.undecided.length > 0 && <p class="diag warn">{changed.undecided}</p>}
      {found.unseen > 0 && <p class="hint">{changed.unseen(found.unseen)}</p>}
    </>
  );
}

/** Settings, counselors and pictures, which no situation of the policy tells. */
function OtherChanges({ view: { studio } }: { view: StudioView }) {
  const words = releaseWords[studio.language];
  const { draft, company, language } = studio;
  if (draft === null) return null;
  const changes = draftChanges(draft, company.live).filter(({ of }) => of !== "text");
  if (changes.length === 0) return null;
  const known = new Map(Object.entries(settings));
  return (
    <section class="card" aria-label={words.otherChanges}>
      <header>
        <h3>{words.otherChanges}</h3>
      </header>
      <ul class="body">
        {changes.map(({ of, name }) => (
          <li key={`${of} ${name}`}>
            <b>{words.changes[of]}</b>{" "}
            {of === "setting" ? (known.get(name)?.doc[language] ?? name) : name}
          </li>
        ))}
      </ul>
    </section>
  );
}
