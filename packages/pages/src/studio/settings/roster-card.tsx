import { Icon } from "../../page/icon.tsx";
import { ChannelLetter } from "../bench/channel-letter.tsx";
import { channelNames } from "../bench-state.ts";
import type { StudioView } from "../studio-view.ts";
import { benchWords } from "../words/bench-words.ts";
import { settingsPageWords } from "../words/settings-page-words.ts";
import { CounselorForm } from "./counselor-form.tsx";

/** Who takes consultations: one is edited at a time. */
export function RosterCard({ view }: { view: StudioView }) {
  const { studio, acts } = view;
  const words = settingsPageWords[studio.language];
  const counselors = studio.draft?.company?.counselors ?? [];
  const open = studio.settings.counselor;
  return (
    <section class="card" id="set-roster" tabIndex={-1} aria-label={words.roster}>
      <header>
        <h3>{words.roster}</h3>
        <span class="count">{counselors.length}</span>
        <span class="grow" />
        <button
          type="button"
          class="btn sm"
          onClick={() => {
            acts.setRoster([...counselors, { id: newId(counselors), name: words.newCounselor }]);
            acts.setSettingsPage({ counselor: counselors.length });
          }}
        >
          <Icon name="plus" size="s" />
          {words.add}
        </button>
      </header>
      <p class="body hint">{words.rosterAbout}</p>
      <ul class="people">
        {counselors.map((counselor, index) => (
          <li key={index}>
            <Row counselor={counselor} index={index} view={view} />
            {open === index && (
              <CounselorForm
                {...{ counselor, index, view }}
                faults={faultsAt(index, view)}
                change={(next) => {
                  if (next === undefined) acts.setSettingsPage({ counselor: null });
                  acts.setRoster(withCounselor(counselors, index, next));
                }}
              />
            )}
          </li>
        ))}
      </ul>
    </section>
  );
}

function Row({ counselor, index, view }: { counselor: unknown; index: number; view: StudioView }) {
  const { studio, acts } = view;
  const words = settingsPageWords[studio.language];
  const { name, id, channels, categories } = Object(counselor);
  const called = String(name ?? id ?? words.newCounselor);
  const isOpen = studio.settings.counselor === index;
  const reached = channelNames.filter((one) => !Array.isArray(channels) || channels.includes(one));
  return (
    <div class="person">
      <b>
        <bdi>{called}</bdi>
      </b>
      <span class="chs">
        {reached.map((channel) => (
          <ChannelLetter key={channel} channel={channel} words={benchWords[studio.language]} />
        ))}
      </span>
      <span class="grow">
        {(Array.isArray(categories) ? categories : []).map((one, nth) => (
          <span class="tag" key={nth}>
            {Object(one).middle ?? Object(one).major}
          </span>
        ))}
      </span>
      <button
        type="button"
        class="btn quiet sm"
        aria-expanded={isOpen}
        aria-label={`${words.edit}: ${called}`}
        onClick={() => acts.setSettingsPage({ counselor: isOpen ? null : index })}
      >
        {words.edit}
      </button>
    </div>
  );
}

function faultsAt(index: number, { studio }: StudioView) {
  const path = `$.counselors[${index}]`;
  const { faults } = studio.settings.judged;
  return faults.filter((one) => one.path === path || one.path.startsWith(`${path}.`));
}

/** The list with that counselor in the place, or without one where it is undefined. */
export function withCounselor(
  counselors: readonly unknown[],
  index: number,
  counselor: unknown,
): readonly unknown[] {
  return counselor === undefined
    ? counselors.toSpliced(index, 1)
    : counselors.with(index, counselor);
}

/** An id that no other has. */
export function newId(counselors: readonly unknown[]): string {
  const taken = new Set(counselors.map((one) => Object(one).id));
  let number = counselors.length + 1;
  while (taken.has(`counselor${number}`)) number += 1;
  return `counselor${number}`;
}
