import type { LineEvent } from "@annae/studio";
import { Dialog } from "../dialog.tsx";
import type { StudioView } from "../studio-view.ts";
import { benchWords } from "../words/bench-words.ts";
import { makingWords } from "../words/making-words.ts";
import { momentAt, wallClock } from "./event-time.ts";
import { writtenIn } from "./form-fields.ts";

/** When an event of the time line happens and what is said with it, and taking it away. */
export function EventDialog({ view, at }: { view: StudioView; at: number }) {
  const { studio, acts } = view;
  const words = makingWords[studio.language];
  const { moves, tick } = benchWords[studio.language];
  const event = studio.bench.line.events[at];
  if (event === undefined) return null;
  return (
    <Dialog view={view} title={words.event(moves[event.type] ?? tick)}>
      <form
        class="making"
        onSubmit={(submit) => {
          submit.preventDefault();
          acts.ask(null);
          acts.putEvent(at, eventIn(new FormData(submit.currentTarget), event));
        }}
      >
        <label class="field">
          <span class="lbl">{words.at}</span>
          <input
            class="in"
            type="datetime-local"
            name="at"
            step="1"
            required
            defaultValue={wallClock(event.at)}
          />
        </label>
        {typeof event.text === "string" && (
          <label class="field">
            <span class="lbl">{words.says}</span>
            <textarea class="in" name="text" rows={3} required defaultValue={event.text} />
          </label>
        )}
        <footer>
          <button
            type="button"
            class="btn bad"
            onClick={() => {
              acts.ask(null);
              acts.removeEvent(at);
            }}
          >
            {words.removeEvent}
          </button>
          <button type="submit" class="btn pri">
            {words.put}
          </button>
        </footer>
      </form>
    </Dialog>
  );
}

function eventIn(form: FormData, event: LineEvent): LineEvent {
  const text = writtenIn(form, "text");
  return { ...event, at: momentAt(writtenIn(form, "at"), event.at), ...(text !== "" && { text }) };
}
