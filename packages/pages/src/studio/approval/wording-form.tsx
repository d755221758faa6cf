import { customerCommands } from "@annae/channel-kakao";
import { type Button, companyNameMark } from "@annae/vocabulary";
import { Icon } from "../../page/icon.tsx";
import { IconButton } from "../../page/icon-button.tsx";
import { synced } from "../bench/synced-input.ts";
import { approvalWords } from "../words/approval-words.ts";
import { type ApprovalParts, written } from "./approval-parts.ts";

const near = 0.85;

/** The company's wording: text and buttons, and what Kakao adds to it. */
export function WordingForm(parts: ApprovalParts) {
  const { message, own, may, act, view } = parts;
  const { language } = view.studio;
  const words = approvalWords[language];
  const wording = written(parts);
  const { text = "" } = wording;
  const { max } = message.maxText;
  const look = text.length > max ? "over" : text.length >= max * near ? "near" : "";
  return (
    <div class="body wording">
      {own?.state === "rejected" && (
        <p class="diag">
          <Icon name="x" />
          <span>
            <b>{words.rejected}</b> {own.reason || words.noReason}
          </span>
        </p>
      )}
      {own?.state === "requested" && (
        <p class="diag note">
          <Icon name="clock" />
          {words.waits}
        </p>
      )}
      <div class="field">
        <label for="wording">
          {words.text}
          <span class={`r num meter ${look}`}>
            <b>{text.length}</b> / {max}
          </span>
        </label>
        <textarea
          class="in"
          id="wording"
          rows={5}
          disabled={!may}
          ref={synced(text, true)}
          onInput={({ currentTarget }) =>
            act({ do: "write", wording: { ...wording, text: currentTarget.value } })
          }
        />
        {may && <Puts {...parts} />}
      </div>
      <Buttons {...parts} />
      {message.forNewcomers && (
        <div class="fixed">
          <b>
            <Icon name="lock" size="s" /> {words.newcomers}
          </b>
          <span>
            {message.forNewcomers.text} <span class="tag">{message.forNewcomers.button.label}</span>
          </span>
        </div>
      )}
      <p class="diag note">
        <Icon name="eye" />
        <span>
          <b>{words.counselors}:</b> {message.text}
        </span>
      </p>
    </div>
  );
}

/** What has to stand in the text as it is, ready to be put at its end. */
function Puts(parts: ApprovalParts) {
  const { message, act, view } = parts;
  const words = approvalWords[view.studio.language];
  const wording = written(parts);
  const marks = [companyNameMark, customerCommands.end].filter(
    (mark) =>
      message.requires.some(({ pattern }) => mark.search(pattern) !== -1) &&
      wording.text?.includes(mark) !== true,
  );
  if (marks.length === 0) return null;
  return (
    <div class="ins">
      {marks.map((mark) => (
        <button
          type="button"
          key={mark}
          onClick={() =>
            act({ do: "write", wording: { ...wording, text: `${wording.text ?? ""} ${mark}` } })
          }
        >
          {words.put(mark)}
        </button>
      ))}
    </div>
  );
}

function Buttons(parts: ApprovalParts) {
  const { message, may, act, view } = parts;
  const words = approvalWords[view.studio.language];
  const wording = written(parts);
  const buttons = wording.buttons ?? [];
  const set = (changed: readonly Button[]) =>
    act({ do: "write", wording: { ...wording, buttons: changed } });
  return (
    <fieldset class="field" disabled={!may}>
      <legend class="lbl">
        {words.buttons}
        <span class="r num">
          {buttons.length} / {message.maxButtons.max}
        </span>
      </legend>
      {buttons.map((button, at) => (
        <ButtonFields
          key={at}
          {...{ button, place: at + 1, view }}
          set={(one) => set(buttons.with(at, one))}
          remove={() => set(buttons.toSpliced(at, 1))}
        />
      ))}
      {buttons.length < message.maxButtons.max && (
        <button
          type="button"
          class="btn sm"
          onClick={() => set([...buttons, { label: "", url: "https://" }])}
        >
          <Icon name="plus" size="s" />
          {words.addButton}
        </button>
      )}
    </fieldset>
  );
}

interface ButtonFieldsParts extends Pick<ApprovalParts, "view"> {
  readonly button: Button;
  /** From 1 on. */
  readonly place: number;
  readonly set: (button: Button) => void;
  readonly remove: () => void;
}

function ButtonFields({ button, place, view, set, remove }: ButtonFieldsParts) {
  const words = approvalWords[view.studio.language];
  const { label } = button;
  const isKeyword = "keyword" in button;
  return (
    <div class="asked-button">
      <select
        class="in"
        aria-label={words.kindOf(place)}
        value={isKeyword ? "keyword" : "link"}
        onChange={({ currentTarget }) =>
          set(
            currentTarget.value === "keyword"
              ? { label, keyword: label }
              : { label, url: "https://" },
          )
        }
      >
        <option value="link">{words.link}</option>
        <option value="keyword">{words.keyword}</option>
      </select>
      <input
        class="in"
        aria-label={words.labelOf(place)}
        ref={synced(label, true)}
        onInput={({ currentTarget: { value } }) => set({ ...button, label: value })}
      />
      <input
        class="in"
        aria-label={isKeyword ? words.keywordOf(place) : words.linkOf(place)}
        inputMode={isKeyword ? "text" : "url"}
        ref={synced(isKeyword ? button.keyword : button.url, true)}
        onInput={({ currentTarget: { value } }) =>
          set(isKeyword ? { label, keyword: value } : { label, url: value })
        }
      />
      <IconButton icon="x" small says={words.removeButton(place)} act={remove} />
      {isKeyword && (
        <span class="hint">
          {button.keyword.trim() === customerCommands.end ? words.ends : words.says}
        </span>
      )}
    </div>
  );
}
