import { Icon } from "../../page/icon.tsx";
import { IconButton } from "../../page/icon-button.tsx";
import { channelNames } from "../bench-state.ts";
import type { ListRow, RowWords } from "../followed/list-rows.ts";
import type { StudioDialog } from "../state.ts";
import type { StudioView } from "../studio-view.ts";
import { benchWords } from "../words/bench-words.ts";
import { makingWords } from "../words/making-words.ts";
import { ChannelLetter } from "./channel-letter.tsx";
import { Pieces } from "./pieces.tsx";
import { Switch } from "./switch.tsx";

interface RowParts {
  readonly view: StudioView;
  readonly row: ListRow;
  readonly selected: boolean;
  /** The rule applied at the step that is looked at. */
  readonly lit: boolean;
}

/** A situation or a rule, with the message that it sends and its first words. */
export function MessageRow({ view, row, selected, lit }: RowParts) {
  const { studio, acts } = view;
  const { rule, message, name, outcome } = row;
  const words = benchWords[studio.language];
  const again = message !== null && row.words === null;
  const classes = ["row", selected ? "sel" : "", lit ? "lit" : "", again ? "same" : ""];
  const off = rule?.on === false;
  return (
    <li class={[...classes, off ? "offd" : ""].join(" ")}>
      <span class="n">{rule !== null && <i>{rule.number}</i>}</span>
      <button
        type="button"
        class="ti"
        aria-current={selected ? "true" : undefined}
        onClick={() => {
          if (message !== null) acts.openMessage(message);
          else if (rule !== null) acts.showRule(rule.id);
        }}
      >
        {name} <small>{rule !== null && `→ ${outcome}`}</small>
      </button>
      <span class="do">
        <IconButton
          icon="more"
          small
          says={makingWords[studio.language].more(name)}
          act={() => acts.ask(wholeOf(row))}
        />
        {rule !== null && (
          <Switch
            on={rule.on}
            name={words.switchOn(name)}
            word={rule.on ? words.on : words.off}
            onSwitch={(on) => void acts.edit({ edit: "switchRule", rule: rule.id, on })}
          />
        )}
      </span>
      {row.words !== null && <Words of={row.words} view={view} />}
    </li>
  );
}

function wholeOf({ rule, message }: ListRow): StudioDialog {
  return rule === null ? { of: "message", message: message ?? "" } : { of: "rule", rule: rule.id };
}

function Words({ of, view: { studio } }: { of: RowWords; view: StudioView }) {
  const { look, pieces, hasImage, buttons, cases, inherited, reached } = of;
  const { language } = studio;
  const words = benchWords[language];
  return (
    <>
      <div class="gl">
        <Pieces pieces={pieces} language={language} />
      </div>
      <div class="me">
        <span class={`state ${look}`}>{words.states[look]}</span>
        {hasImage && (
          <span role="img" aria-label={words.hasImage}>
            <Icon name="picture" size="s" />
          </span>
        )}
        {buttons > 0 && <span>{words.buttons(buttons)}</span>}
        {cases > 0 && <span>{words.cases(cases)}</span>}
        {inherited !== null && <span>{words.inherited(inherited)}</span>}
        <span class="chs">
          {channelNames.map((channel) => (
            <ChannelLetter
              key={channel}
              channel={channel}
              words={words}
              dim={!reached.includes(channel)}
            />
          ))}
        </span>
      </div>
    </>
  );
}
