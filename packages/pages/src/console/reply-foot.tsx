import type { RoomSummary } from "@annae/server/protocol";
import { sends } from "../page/composing.ts";
import { Icon } from "../page/icon.tsx";
import type { ConsoleView } from "./console-view.ts";

/** Characters of a reply: `longestReply` of the server. */
const longest = 10_000;

/** What can be said in the open room, or why nothing can. */
export function ReplyFoot({ view }: { view: ConsoleView }) {
  const { console, words, acts } = view;
  const room = console.rooms.get(console.room ?? "");
  if (room === undefined) return null;
  if (room.state === "waiting") {
    return (
      <div class="gate">
        <p>{words.acceptWhy}</p>
        <button type="button" class="btn pri" onClick={() => acts.act("accept")}>
          {words.accept}
          {console.letters && <kbd>A</kbd>}
        </button>
      </div>
    );
  }
  if (room.state !== "received" && room.state !== "inProgress") {
    return <p class="gate over">{words.over}</p>;
  }
  return <ReplyBox key={room.id} room={room} view={view} />;
}

/** The field is the browser's own: nothing is drawn into it while somebody types. */
function ReplyBox({ room, view }: { room: RoomSummary; view: ConsoleView }) {
  const { console, words, acts } = view;
  const typed = console.drafts.get(room.id) ?? "";
  const submit = (form: HTMLFormElement) => {
    const input = form.querySelector("textarea");
    if (input === null || input.value.trim() === "") return;
    acts.reply(input.value);
    input.value = "";
    input.focus();
  };
  const write = (quick: string) => {
    const input = document.getElementById("reply");
    if (!(input instanceof HTMLTextAreaElement)) return;
    input.value = input.value === "" ? quick : `${input.value} ${quick}`;
    acts.typed(room.id, input.value);
    input.focus();
  };
  return (
    <form
      class="box"
      onSubmit={(event) => {
        event.preventDefault();
        submit(event.currentTarget);
      }}
    >
      {console.quick.length > 0 && (
        <fieldset class="quick" aria-label={words.quick}>
          {console.quick.map((quick) => (
            <button type="button" class="btn sm" key={quick} onClick={() => write(quick)}>
              {quick}
            </button>
          ))}
        </fieldset>
      )}
      <textarea
        id="reply"
        class="in"
        maxLength={longest}
        aria-label={words.reply}
        placeholder={room.state === "received" ? words.firstReplyHint : words.replyHint}
        ref={(input) => {
          if (input !== null && input.dataset.room === undefined) {
            input.dataset.room = room.id;
            input.value = typed;
          }
        }}
        onInput={({ currentTarget }) => acts.typed(room.id, currentTarget.value)}
        onKeyDown={(press) => {
          if (!sends(press)) return;
          press.preventDefault();
          press.currentTarget.form?.requestSubmit();
        }}
      />
      <div class="r">
        <label class="clip btn quiet ico sm">
          <Icon name="clip" />
          <input
            type="file"
            accept="image/*"
            aria-label={words.sendPicture}
            onChange={({ currentTarget }) => {
              for (const file of currentTarget.files ?? []) acts.sendPicture(file);
              currentTarget.value = "";
            }}
          />
        </label>
        <span class="hint kb">
          <kbd>Enter</kbd> {words.send} · <kbd>Shift</kbd>+<kbd>Enter</kbd> {words.newLine}
        </span>
        <span class="hint num">{words.length(typed.length, longest)}</span>
        <button type="submit" class="btn pri">
          <Icon name="send" />
          {words.send}
        </button>
      </div>
    </form>
  );
}
