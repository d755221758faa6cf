import type { FormMessage } from "@annae/studio";
import { Dialog } from "../dialog.tsx";
import type { StudioView } from "../studio-view.ts";
import { makingWords } from "../words/making-words.ts";
import { calledName, writtenIn } from "./form-fields.ts";
import { Refused } from "./refused.tsx";

/** What can be done with a message as a whole: its title, its name, and taking it away. */
export function MessageDialog({ view, name }: { view: StudioView; name: string }) {
  const { studio, acts } = view;
  const words = makingWords[studio.language];
  const message = studio.bench.form?.messages.find((one) => one.name === name);
  if (message === undefined) return null;
  return (
    <Dialog view={view} title={message.title[studio.language]}>
      <Title message={message} view={view} />
      {message.kind !== null && <Name message={message} view={view} />}
      <Refused view={view} />
      <footer>
        <button
          type="button"
          class="btn bad"
          onClick={() => void acts.make({ edit: "removeMessage", message: name })}
        >
          {words.removeMessage}
        </button>
      </footer>
    </Dialog>
  );
}

interface MessageParts {
  readonly message: FormMessage;
  readonly view: StudioView;
}

function Title({ message: { name, written, title }, view: { studio, acts } }: MessageParts) {
  const words = makingWords[studio.language];
  return (
    <form
      class="field"
      onSubmit={(event) => {
        event.preventDefault();
        const to = writtenIn(new FormData(event.currentTarget), "title");
        void acts.make({ edit: "setTitle", message: name, title: to });
      }}
    >
      <label class="lbl" for="messagetitle">
        {words.title} <span class="r">{words.titleHint}</span>
      </label>
      <div class="row2">
        <input
          class="in"
          id="messagetitle"
          name="title"
          required
          autocomplete="off"
          defaultValue={written ?? title[studio.language]}
        />
        <button type="submit" class="btn">
          {words.changeTitle}
        </button>
      </div>
    </form>
  );
}

function Name({ message: { name }, view: { studio, acts } }: MessageParts) {
  const words = makingWords[studio.language];
  return (
    <form
      class="field"
      onSubmit={(event) => {
        event.preventDefault();
        const to = calledName(writtenIn(new FormData(event.currentTarget), "name"));
        void acts.make({ edit: "renameMessage", message: name, to }, to);
      }}
    >
      <label class="lbl" for="messagename">
        {words.name} <span class="r">{words.nameHint}</span>
      </label>
      <div class="row2">
        <input
          class="in"
          id="messagename"
          name="name"
          required
          autocomplete="off"
          defaultValue={name}
        />
        <button type="submit" class="btn">
          {words.rename}
        </button>
      </div>
    </form>
  );
}
