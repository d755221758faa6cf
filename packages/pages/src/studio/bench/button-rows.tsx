import type { FormButton } from "@annae/studio";
import { Icon } from "../../page/icon.tsx";
import { IconButton } from "../../page/icon-button.tsx";
import { isSettled } from "../bench-state.ts";
import { formWords } from "../words/form-words.ts";
import type { FormParts } from "./form-parts.ts";
import { synced } from "./synced-input.ts";

/** The buttons of a content, each with where it leads. */
export function ButtonRows({ message, content, view }: FormParts) {
  const { studio, acts } = view;
  const words = formWords[studio.language];
  const count = content.buttons.length;
  const of = { message: message.name, content: content.key };
  return (
    <div class="field">
      <span class="lbl">
        {words.linkButtons}
        <span class="r num">
          {count} / {message.maxButtons}
        </span>
      </span>
      {content.buttons.map((button, at) => (
        <ButtonRow key={at} button={button} at={at} parts={{ message, content, view }} />
      ))}
      {count < message.maxButtons && (
        <button
          type="button"
          class="btn sm"
          onClick={() =>
            acts.edit({
              edit: "addButton",
              ...of,
              button: { label: words.newButton, url: "https://example.com/" },
            })
          }
        >
          <Icon name="plus" size="s" />
          {words.addButton}
        </button>
      )}
    </div>
  );
}

interface ButtonRowParts {
  readonly button: FormButton;
  readonly at: number;
  readonly parts: FormParts;
}

function ButtonRow({ button, at, parts }: ButtonRowParts) {
  const { message, content, view } = parts;
  const { studio, acts } = view;
  const words = formWords[studio.language];
  const of = { message: message.name, content: content.key, at };
  const set = (change: Partial<Pick<FormButton, "label" | "url">>) => {
    const { label, url } = { ...button, ...change };
    acts.edit({ edit: "setButton", ...of, button: { label, url } });
  };
  const settled = isSettled(studio.bench);
  return (
    <div class="btnrow">
      <span class="g">{at + 1}</span>
      <input
        class="in"
        aria-label={words.buttonLabel(at + 1)}
        ref={synced(button.label, settled)}
        onInput={({ currentTarget }) => set({ label: currentTarget.value })}
      />
      {button.url === null ? (
        <span class="hint">{words.keyword}</span>
      ) : (
        <input
          class="in"
          inputMode="url"
          aria-label={words.buttonUrl(at + 1)}
          ref={synced(button.url, settled)}
          onInput={({ currentTarget }) => set({ url: currentTarget.value })}
        />
      )}
      <IconButton
        icon="x"
        small
        says={words.removeButton(at + 1)}
        act={() => acts.edit({ edit: "removeButton", ...of })}
      />
    </div>
  );
}
