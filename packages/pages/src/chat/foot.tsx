import { sends } from "../page/composing.ts";
import { Icon } from "../page/icon.tsx";
import { lastOfCompany, phaseOf, telephoneOf } from "./phase.ts";
import type { WindowView } from "./window-view.ts";

/** Characters of a message: `inboundText` of the web channel. */
const longest = 1_000;

/** What stands at the bottom: the input, why it is locked, or what comes after an end. */
export function Foot({ view }: { view: WindowView }) {
  const { chat, words, acts, tell } = view;
  if (chat.company === "") return null;
  if (chat.asking === "end") {
    const settle = (end: boolean) => {
      if (end) acts.end();
      tell({ type: "ask", asking: null });
    };
    return (
      <div class="locked" role="alertdialog" aria-label={words.endQuestion}>
        <Icon name="end" size="l" />
        <span>{words.endQuestion}</span>
        <span class="act">
          <button type="button" class="btn" onClick={() => settle(false)}>
            {words.keepOn}
          </button>
          <button type="button" class="btn bad pri" onClick={() => settle(true)}>
            {words.end}
          </button>
        </span>
      </div>
    );
  }
  switch (phaseOf(chat)) {
    case "locked":
      return <Locked view={view} />;
    case "ended":
      return (
        <div class="locked over">
          <Icon name="ok" size="l" />
          <span>{words.anythingElse}</span>
          <button type="button" class="btn pri" onClick={() => tell({ type: "askAgain" })}>
            {words.askAgain}
          </button>
        </div>
      );
    default:
      return <Input view={view} />;
  }
}

function Locked({ view }: { view: WindowView }) {
  const { chat, words } = view;
  const kind = lastOfCompany(chat)?.kind;
  const why = kind === undefined ? undefined : words.reasons[kind];
  const telephone = telephoneOf(chat);
  return (
    <div class="locked" role="status">
      <Icon name="lock" size="l" />
      <span>{`${why ?? words.lockedWhy}${telephone === null ? "" : ` ${words.urgent}`}`}</span>
      {telephone !== null && (
        <a class="btn" href={telephone}>
          <Icon name="phone" />
          {words.call}
        </a>
      )}
    </div>
  );
}

function Input({ view }: { view: WindowView }) {
  const { chat, words, acts } = view;
  const submit = (form: HTMLFormElement) => {
    const input = form.querySelector("textarea");
    const text = input?.value.trim() ?? "";
    if (input === null || text === "") return;
    acts.write(text);
    input.value = "";
    input.focus();
  };
  return (
    <>
      {!chat.window.open && chat.line === "open" && (
        <div class="qk">
          <button type="button" onClick={acts.request}>
            {words.connect}
          </button>
        </div>
      )}
      <form
        onSubmit={(event) => {
          event.preventDefault();
          submit(event.currentTarget);
        }}
      >
        <textarea
          rows={1}
          maxLength={longest}
          aria-label={words.message}
          placeholder={words.placeholder}
          onInput={acts.typed}
          onKeyDown={(event) => {
            if (!sends(event)) return;
            event.preventDefault();
            event.currentTarget.form?.requestSubmit();
          }}
        />
        <label class="clip">
          <Icon name="clip" size="l" />
          <input
            type="file"
            accept="image/*"
            aria-label={words.sendPicture}
            onChange={({ currentTarget }) => {
              for (const file of currentTarget.files ?? []) acts.show(file);
              currentTarget.value = "";
            }}
          />
        </label>
        <button type="submit" class="go" aria-label={words.send}>
          <Icon name="send" size="l" />
        </button>
      </form>
    </>
  );
}
