import type { FormMessage } from "@annae/studio";
import { IconButton } from "../../page/icon-button.tsx";
import { isSameKey, openContent, openMessage, rulesOfForm } from "../bench-state.ts";
import { lookOf } from "../followed/message-look.ts";
import { Refused } from "../making/refused.tsx";
import type { StudioView } from "../studio-view.ts";
import { formWords } from "../words/form-words.ts";
import { makingWords } from "../words/making-words.ts";
import { ButtonRows } from "./button-rows.tsx";
import { ContentTabs } from "./content-tabs.tsx";
import type { FormParts } from "./form-parts.ts";
import { ImageBox } from "./image-box.tsx";
import { Meters } from "./meters.tsx";
import { ProblemCards } from "./problem-cards.tsx";
import { Switch } from "./switch.tsx";

/** A message as one writes it: what it says where, what it shows, and what is wrong with it. */
export function MessageForm({ view }: { view: StudioView }) {
  const { bench, language } = view.studio;
  const words = formWords[language];
  const message = openMessage(bench);
  const content = openContent(bench);
  if (message === undefined || content === undefined) {
    return <p class="hint none">{bench.form === null ? words.reading : words.noMessages}</p>;
  }
  return (
    <div class="ed">
      <Heading message={message} view={view} />
      <Refused view={view} />
      <ProblemCards problems={message.problems} view={view} />
      <ContentTabs message={message} content={content} view={view} />
      <TextField content={content} view={view} />
      {message.kind !== null && <ImageBox message={message} content={content} view={view} />}
      <ButtonRows message={message} content={content} view={view} />
    </div>
  );
}

function Heading({ message, view }: { message: FormMessage; view: StudioView }) {
  const { studio, acts } = view;
  const { language, draft, bench } = studio;
  const words = formWords[language];
  const look = draft === null ? "live" : lookOf(message, draft);
  const rules = rulesOfForm(bench.form).filter(({ id }) => message.sentBy.includes(id));
  return (
    <div class="tt">
      <div>
        <h2>{message.title[language]}</h2>
        <p>
          <code>{message.name}</code> · <span class={`state ${look}`}>{words.states[look]}</span>
          {rules.length > 0 && ` · ${words.sentBy} `}
          {rules.map(({ id, name, at }) => (
            <button type="button" class="link" key={id} onClick={() => acts.showRange(at)}>
              {name[language]}
            </button>
          ))}
        </p>
      </div>
      <IconButton
        icon="more"
        says={makingWords[language].more(message.title[language])}
        act={() => acts.ask({ of: "message", message: message.name })}
      />
      {message.sentBy.length > 0 && (
        <Switch
          on={message.on}
          name={words.switchOn(message.title[language])}
          word={message.on ? words.on : words.off}
          onSwitch={(on) => acts.edit({ edit: "switchMessage", message: message.name, on })}
        />
      )}
    </div>
  );
}

/** Settings have whole sentences for names: they are written by their own. */
const isShort = ({ name }: { name: { readonly ko: string } }) => name.ko.length <= 16;

function TextField({ content, view }: Omit<FormParts, "message">) {
  const { studio, acts } = view;
  const { bench, language } = studio;
  const words = formWords[language];
  const isDefault = isSameKey(content.key, "default");
  return (
    <div class="field">
      <span class="lbl">
        {words.text}
        <span class="r">{words.chipHint}</span>
      </span>
      {content.text === null && !isDefault && <p class="hint">{words.asDefault}</p>}
      <div ref={acts.placeField} />
      <div class="ins">
        {(bench.form?.chips ?? []).filter(isShort).map(({ hole, name }) => (
          <button type="button" key={hole} onClick={() => acts.insertChip(hole)}>
            + {name[language]}
          </button>
        ))}
      </div>
      <ProblemCards problems={content.problems} view={view} />
      <Meters meters={content.meters} view={view} />
    </div>
  );
}
