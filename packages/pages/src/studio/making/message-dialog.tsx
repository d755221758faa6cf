import type { FormMessage } from "@annae/studio";
import { Dialog } from "../dialog.tsx";
import type { StudioView } from "../studio-view.ts";
import { makingWords } from "../words/making-words.ts";
import { calledName } from "./form-fields.ts";
import { NameForm } from "./name-form.tsx";
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
  const { title: label, titleHint: hint, changeTitle: change } = makingWords[studio.language];
  return (
    <NameForm
      field="messagetitle"
      words={{ label, hint, change }}
      value={written ?? title[studio.language]}
      send={(to) => void acts.make({ edit: "setTitle", message: name, title: to })}
    />
  );
}

function Name({ message: { name }, view: { studio, acts } }: MessageParts) {
  const { name: label, nameHint: hint, rename: change } = makingWords[studio.language];
  return (
    <NameForm
      field="messagename"
      words={{ label, hint, change }}
      value={name}
      send={(written) => {
        const to = calledName(written);
        void acts.make({ edit: "renameMessage", message: name, to }, to);
      }}
    />
  );
}
