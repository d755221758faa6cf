import type { ComponentChildren } from "preact";
import { Icon } from "../page/icon.tsx";
import type { ConsoleView } from "./console-view.ts";

/** What stands over the page until it is settled; Esc closes it. */
export function ConsoleDialog({
  title,
  view,
  children,
}: {
  title: string;
  view: ConsoleView;
  children: ComponentChildren;
}) {
  const { words, acts } = view;
  return (
    <dialog
      aria-label={title}
      ref={(dialog) => {
        if (dialog?.isConnected && !dialog.open) dialog.showModal();
      }}
      onClose={() => acts.ask(null)}
    >
      <header>
        <h2>{title}</h2>
        <button
          type="button"
          class="btn quiet ico sm"
          aria-label={words.close}
          onClick={() => acts.ask(null)}
        >
          <Icon name="x" />
        </button>
      </header>
      {children}
    </dialog>
  );
}
