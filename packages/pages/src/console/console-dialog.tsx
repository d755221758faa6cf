import type { ComponentChildren } from "preact";
import { Modal } from "../page/modal.tsx";
import type { ConsoleView } from "./console-view.ts";

/** A dialog of the console. */
export function ConsoleDialog({
  title,
  view: { words, acts },
  children,
}: {
  title: string;
  view: ConsoleView;
  children: ComponentChildren;
}) {
  return (
    <Modal title={title} closes={words.close} close={() => acts.ask(null)}>
      {children}
    </Modal>
  );
}
