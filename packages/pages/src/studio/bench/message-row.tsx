import type { FormMessage, FormRule } from "@annae/studio";
import { Icon } from "../../page/icon.tsx";
import { channelNames, openMessage } from "../bench-state.ts";
import type { StudioView } from "../studio-view.ts";
import { benchWords } from "../words/bench-words.ts";
import { ChannelLetter } from "./channel-letter.tsx";
import { lookOf, reachedBy } from "./message-look.ts";
import { Pieces } from "./pieces.tsx";
import { Switch } from "./switch.tsx";

interface RowParts {
  readonly rule: FormRule | null;
  readonly message: FormMessage | null;
  /** The message stands further up, too. */
  readonly again: boolean;
  /** The rule applied at the step that is looked at. */
  readonly lit: boolean;
}

/** A situation or a rule, with the message that it sends and its first words. */
export function MessageRow({ view, parts }: { view: StudioView; parts: RowParts }) {
  const { studio, acts } = view;
  const { rule, message, again, lit } = parts;
  const words = benchWords[studio.language];
  const { language, bench } = studio;
  const selected = message !== null && !again && openMessage(bench)?.name === message.name;
  const name = rule?.name[language] ?? message?.title[language] ?? "";
  const classes = ["row", selected ? "sel" : "", lit ? "lit" : "", again ? "same" : ""];
  const off = rule !== null && !rule.on;
  return (
    <li class={[...classes, off ? "offd" : ""].join(" ")}>
      <span class="n">{rule !== null && <i>{rule.number}</i>}</span>
      <button
        type="button"
        class="ti"
        aria-current={selected ? "true" : undefined}
        onClick={() =>
          message === null
            ? rule !== null && acts.showRange(rule.at)
            : acts.openMessage(message.name)
        }
      >
        {name} <small>{rule !== null && `→ ${outcomeOf(rule, language)}`}</small>
      </button>
      {rule === null ? (
        <span />
      ) : (
        <Switch
          on={rule.on}
          name={words.switchOn(name)}
          word={rule.on ? words.on : words.off}
          onSwitch={(on) => acts.edit({ edit: "switchRule", rule: rule.id, on })}
        />
      )}
      {message !== null && !again && <Words message={message} view={view} />}
    </li>
  );
}

/** What becomes of the request, else the message that is sent. */
function outcomeOf(rule: FormRule, language: "ko" | "en"): string {
  const done = rule.steps.filter(({ action }) => action !== undefined);
  const [first] = done.length > 0 ? done : rule.steps;
  return first?.says[language] ?? "";
}

function Words({ message, view: { studio } }: { message: FormMessage; view: StudioView }) {
  const { language, draft } = studio;
  const words = benchWords[language];
  const [content] = message.contents;
  const reached = reachedBy(message);
  const look = draft === null ? "live" : lookOf(message, draft);
  return (
    <>
      <div class="gl">
        <Pieces pieces={content?.text?.pieces ?? []} language={language} />
      </div>
      <div class="me">
        <span class={`state ${look}`}>{words.states[look]}</span>
        {content?.image != null && (
          <span role="img" aria-label={words.hasImage}>
            <Icon name="picture" size="s" />
          </span>
        )}
        {(content?.buttons.length ?? 0) > 0 && (
          <span>{words.buttons(content?.buttons.length ?? 0)}</span>
        )}
        {message.contents.length > 1 && <span>{words.cases(message.contents.length - 1)}</span>}
        {message.inherited !== null && <span>{words.inherited(message.inherited)}</span>}
        <span class="sp" />
        {channelNames.map((channel) => (
          <ChannelLetter
            key={channel}
            channel={channel}
            words={words}
            dim={!reached.has(channel)}
          />
        ))}
      </div>
    </>
  );
}
