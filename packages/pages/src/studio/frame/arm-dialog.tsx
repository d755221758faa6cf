import { Dialog } from "../dialog.tsx";
import { shortId } from "../live/release-view.ts";
import { openGates, shadowShare } from "../release/release.ts";
import type { StudioView } from "../studio-view.ts";
import { releaseWords } from "../words/release-words.ts";

/** The last question before a revision decides what customers are told: what will be sent, to whom, and why. */
export function ArmDialog({ view, revision }: { view: StudioView; revision: string }) {
  const { studio, acts } = view;
  const words = releaseWords[studio.language];
  const { live } = studio;
  const { found } = studio.differences;
  const known = live.revisions?.find(({ id }) => id === revision);
  if (known === undefined) return null;
  const isBack = known.armed !== null;
  const answers = isBack ? [] : openGates(known);
  const shadow = live.shadow?.revision === revision ? live.shadow : null;
  const short = shortId(revision);
  return (
    <Dialog view={view} title={isBack ? words.backTitle(short) : words.armTitle(short)}>
      <form
        class="col"
        onSubmit={(event) => {
          event.preventDefault();
          const fields = new FormData(event.currentTarget);
          const reason = String(fields.get("reason") ?? "").trim();
          if (reason === "") return;
          acts.ask(null);
          const despite = answers.map(({ gate }) => gate);
          void acts.arm(revision, { reason, despite });
        }}
      >
        <p>{isBack ? words.backSays : words.armSays}</p>
        <ul class="says">
          <li>{words.armOpen(live.openRooms)}</li>
          {!isBack && (
            <li>{words.armChanges(found?.classes.length ?? 0, found?.entries.length ?? 0)}</li>
          )}
          {!isBack && (
            <li>
              {shadow === null
                ? words.armUnshadowed
                : words.armShadowed(shadow.played, shadowShare(shadow))}
            </li>
          )}
        </ul>
        {answers.map(({ gate, count }) => (
          <label class="look" key={gate}>
            <input type="checkbox" name={gate} required />
            {words.word[gate](count)}
          </label>
        ))}
        <div class="field">
          <label for="reason">{isBack ? words.backReason : words.reason}</label>
          <input class="in" id="reason" name="reason" required maxLength={500} />
        </div>
        <footer>
          <button type="button" class="btn" onClick={() => acts.ask(null)}>
            {words.cancel}
          </button>
          <button type="submit" class={`btn pri ${isBack ? "bad" : ""}`}>
            {isBack ? words.back : words.arm}
          </button>
        </footer>
      </form>
    </Dialog>
  );
}
