import type { ComponentChildren } from "preact";
import { Modal } from "../page/modal.tsx";
import type { StudioView } from "./studio-view.ts";
import { frameWords } from "./words/frame-words.ts";

interface DialogParts {
  readonly view: StudioView;
  readonly title: string;
  readonly children: ComponentChildren;
}

/** A dialog of the studio. */
export function Dialog({ view: { studio, acts }, title, children }: DialogParts) {
  return (
    <Modal title={title} closes={frameWords[studio.language].close} close={() => acts.ask(null)}>
      <div class="body">{children}</div>
    </Modal>
  );
}
