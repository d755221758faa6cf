import type { ComponentChildren } from "preact";
import { Icon } from "../../page/icon.tsx";
import type { StudioView } from "../studio-view.ts";
import { frameWords } from "../words/frame-words.ts";

const modal = (dialog: HTMLDialogElement | null) => {
  if (dialog?.isConnected === true && !dialog.open) dialog.showModal();
};

interface DialogParts {
  readonly view: StudioView;
  readonly title: string;
  readonly children: ComponentChildren;
}

/** A dialog that Esc and its own button close. */
export function Dialog({ view: { studio, acts }, title, children }: DialogParts) {
  const words = frameWords[studio.language];
  return (
    <dialog ref={modal} aria-label={title} onClose={() => acts.ask(null)}>
      <header>
        <h2>{title}</h2>
        <span class="grow" />
        <button
          type="button"
          class="btn quiet ico sm"
          aria-label={words.close}
          onClick={() => acts.ask(null)}
        >
          <Icon name="x" />
        </button>
      </header>
      <div class="body">{children}</div>
    </dialog>
  );
}
