import { Dialog } from "../dialog.tsx";
import { lineTitle } from "../lines.ts";
import type { StudioView } from "../studio-view.ts";
import { makingWords } from "../words/making-words.ts";
import { writtenIn } from "./form-fields.ts";

/** Asks under which title the conversation is kept as a test; one is proposed. */
export function SaveTestDialog({ view }: { view: StudioView }) {
  const { studio, acts } = view;
  const words = makingWords[studio.language];
  return (
    <Dialog view={view} title={words.saveTest}>
      <form
        class="making"
        onSubmit={(event) => {
          event.preventDefault();
          const title = writtenIn(new FormData(event.currentTarget), "testtitle");
          acts.ask(null);
          void acts.saveLine(title);
        }}
      >
        <label class="field">
          <span class="lbl">
            {words.title} <span class="r">{words.testTitleHint}</span>
          </span>
          <input
            class="in"
            name="testtitle"
            required
            autocomplete="off"
            defaultValue={lineTitle(studio.bench, studio.language)}
          />
        </label>
        <p class="hint">{words.saveTestHint}</p>
        <footer>
          <button type="submit" class="btn pri">
            {words.saveTest}
          </button>
        </footer>
      </form>
    </Dialog>
  );
}
