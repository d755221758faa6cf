import type { ComponentChildren } from "preact";
import { IconButton } from "./icon-button.tsx";

/** What stands over a page until it is settled: Esc and its own button, which is called `closes`, close it. */
export function Modal({
  title,
  closes,
  close,
  children,
}: {
  title: string;
  closes: string;
  close: () => void;
  children: ComponentChildren;
}) {
  return (
    <dialog ref={opened} aria-label={title} onClose={close}>
      <header>
        <h2>{title}</h2>
        <IconButton icon="x" says={closes} act={close} />
      </header>
      {children}
    </dialog>
  );
}

/** Whoever was at work before it opened is there again when it is gone. */
const opened = (dialog: HTMLDialogElement | null) => {
  if (dialog?.isConnected !== true || dialog.open) return undefined;
  const before = document.activeElement;
  dialog.showModal();
  // While the dialog is there, nothing outside it takes the focus.
  return () =>
    queueMicrotask(() => {
      if (before instanceof HTMLElement && before.isConnected) before.focus();
    });
};
