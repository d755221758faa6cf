import { ConsoleDialog } from "./console-dialog.tsx";
import type { ConsoleView } from "./console-view.ts";
import { quickIn } from "./preferences.ts";

/** What a counselor chooses for themselves in this browser. */
export function OwnSettings({ view }: { view: ConsoleView }) {
  const { console, words, acts } = view;
  const keep = (form: HTMLFormElement) => {
    const fields = new FormData(form);
    const language = fields.get("language") === "en" ? "en" : "ko";
    acts.choose({
      language,
      letters: fields.has("letters"),
      quick: quickIn(String(fields.get("quick") ?? "")),
    });
    acts.ask(null);
  };
  return (
    <ConsoleDialog title={words.own} view={view}>
      <form
        onSubmit={(event) => {
          event.preventDefault();
          keep(event.currentTarget);
        }}
      >
        <div class="body">
          <label class="lbl">
            {words.language}
            <select class="in" name="language">
              {(["ko", "en"] as const).map((one) => (
                <option key={one} value={one} selected={console.language === one}>
                  {one === "ko" ? "한국어" : "English"}
                </option>
              ))}
            </select>
          </label>
          <label class="lbl">
            <input
              type="checkbox"
              name="letters"
              defaultChecked={console.letters}
              aria-describedby="letters-why"
            />
            {words.letters}
          </label>
          <p class="hint" id="letters-why">
            {words.lettersWhy}
          </p>
          <div class="field">
            <label for="quick">{words.quickLines}</label>
            <textarea
              class="in"
              id="quick"
              name="quick"
              rows={6}
              defaultValue={console.quick.join("\n")}
            />
          </div>
        </div>
        <footer>
          <button type="button" class="btn quiet" onClick={acts.leave}>
            {words.signOut}
          </button>
          <span class="grow" />
          <button type="button" class="btn" onClick={() => acts.ask(null)}>
            {words.cancel}
          </button>
          <button type="submit" class="btn pri">
            {words.keep}
          </button>
        </footer>
      </form>
    </ConsoleDialog>
  );
}
