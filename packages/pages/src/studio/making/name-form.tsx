import { writtenIn } from "./form-fields.ts";

/** One line of words that is written anew and sent: a title, a name. `field`: what it is called in the page. */
export function NameForm({
  field,
  words,
  value,
  send,
}: {
  readonly field: string;
  readonly words: { readonly label: string; readonly hint: string; readonly change: string };
  readonly value: string;
  readonly send: (written: string) => void;
}) {
  return (
    <form
      class="field"
      onSubmit={(event) => {
        event.preventDefault();
        send(writtenIn(new FormData(event.currentTarget), field));
      }}
    >
      <label class="lbl" for={field}>
        {words.label} <span class="r">{words.hint}</span>
      </label>
      <div class="row2">
        <input
          class="in"
          id={field}
          name={field}
          required
          autocomplete="off"
          defaultValue={value}
        />
        <button type="submit" class="btn">
          {words.change}
        </button>
      </div>
    </form>
  );
}
