import { Icon } from "../../page/icon.tsx";
import { CounselorForm, withMember } from "../settings/counselor-form.tsx";
import { newId, withCounselor } from "../settings/roster-card.tsx";
import type { StudioView } from "../studio-view.ts";
import { makingWords } from "../words/making-words.ts";
import { settingsPageWords } from "../words/settings-page-words.ts";

const statuses = ["available", "break", "unavailable"] as const;

/** Who could take the consultation while the line is played, with everything that can be said of each. */
export function LineRoster({ view }: { view: StudioView }) {
  const { studio, acts } = view;
  const words = makingWords[studio.language];
  const { counselors = [] } = studio.bench.line;
  const put = (next: readonly unknown[]) =>
    acts.setLine({ counselors: next.map((one) => ({ ...Object(one) })) });
  return (
    <details>
      <summary>{words.roster}</summary>
      {counselors.map((counselor, index) => (
        <CounselorForm
          key={index}
          {...{ counselor, index, view }}
          change={(next) => put(withCounselor(counselors, index, next))}
        >
          <AtWork
            counselor={Object(counselor)}
            view={view}
            change={(next) => put(withCounselor(counselors, index, next))}
          />
        </CounselorForm>
      ))}
      <p>
        <button
          type="button"
          class="btn sm"
          onClick={() =>
            put([
              ...counselors,
              { id: newId(counselors), name: settingsPageWords[studio.language].newCounselor },
            ])
          }
        >
          <Icon name="plus" size="s" />
          {words.addCounselor}
        </button>
      </p>
    </details>
  );
}

interface AtWorkParts {
  readonly counselor: Readonly<Record<string, unknown>>;
  readonly view: StudioView;
  readonly change: (counselor: object) => void;
}

/** Whether somebody is there, and how much they have to do. */
function AtWork({ counselor, view: { studio }, change }: AtWorkParts) {
  const words = makingWords[studio.language];
  const put = (key: string, value: unknown) => change(withMember(counselor, key, value));
  const { loggedIn, status, received } = counselor;
  return (
    <div class="row2">
      <label class="look">
        <input
          type="checkbox"
          checked={loggedIn !== false}
          onChange={({ currentTarget: { checked } }) =>
            put("loggedIn", checked ? undefined : false)
          }
        />
        {words.loggedIn}
      </label>
      <label class="field">
        <span class="lbl">{words.status}</span>
        <select
          class="in"
          value={String(status ?? statuses[0])}
          onChange={({ currentTarget }) => put("status", currentTarget.value)}
        >
          {statuses.map((one) => (
            <option key={one} value={one}>
              {words.statuses[one]}
            </option>
          ))}
        </select>
      </label>
      <label class="field">
        <span class="lbl">{words.received}</span>
        <input
          class="in"
          inputMode="numeric"
          placeholder="0"
          value={String(received ?? "")}
          onInput={({ currentTarget: { value } }) =>
            put("received", /^\d{1,6}$/.test(value) ? Number(value) : undefined)
          }
        />
      </label>
    </div>
  );
}
