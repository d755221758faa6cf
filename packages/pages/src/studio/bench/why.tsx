import { Icon, type IconName } from "../../page/icon.tsx";
import { type BenchState, channelNames } from "../bench-state.ts";
import type { StudioView } from "../studio-view.ts";
import { benchWords } from "../words/bench-words.ts";
import { ChannelLetter } from "./channel-letter.tsx";
import { companyClock } from "./company-clock.ts";

type RuleReason = NonNullable<BenchState["why"]>["rules"][number];

const looks: Readonly<Record<RuleReason["outcome"], { look: string; icon: IconName }>> = {
  fired: { look: "y", icon: "ok" },
  failed: { look: "n", icon: "x" },
  notReached: { look: "s", icon: "more" },
};

/** Why the step went as it did on a channel, and why not otherwise. */
export function Why({ view }: { view: StudioView }) {
  const { studio, acts } = view;
  const { bench, language } = studio;
  const words = benchWords[language];
  const event = bench.line.events[bench.at];
  const rules = bench.why?.rules ?? [];
  const applied = rules.filter(({ outcome }) => outcome === "fired");
  const others = rules.filter(({ outcome }) => outcome !== "fired");
  return (
    <div class="why">
      <div class="hd">
        <b>{event && `${companyClock(event.at)} ${words.moves[event.type] ?? words.tick}`}</b>
        <span class="hint">{isSame(bench) ? words.sameEverywhere : words.differs}</span>
        <span class="grow" />
        <fieldset class="seg" aria-label={words.channelsLabel}>
          {channelNames.map((one) => (
            <button
              type="button"
              key={one}
              aria-pressed={bench.channel === one}
              onClick={() => acts.setBench({ channel: one })}
            >
              <ChannelLetter channel={one} words={words} />
            </button>
          ))}
        </fieldset>
      </div>
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: it scrolls */}
      <ul tabIndex={0} aria-label={words.why}>
        <li class="sub">{words.why}</li>
        {applied.length === 0 && <li class="none">{words.nothingAsked}</li>}
        {applied.map((rule) => (
          <Reason key={rule.rule} rule={rule} view={view} />
        ))}
        {others.length > 0 && <li class="sub">{words.whyNot}</li>}
        {others.map((rule) => (
          <Reason key={rule.rule} rule={rule} view={view} />
        ))}
        <Dropped view={view} />
      </ul>
    </div>
  );
}

function Reason({ rule, view }: { rule: RuleReason; view: StudioView }) {
  const { studio, followed, acts } = view;
  const { language } = studio;
  const words = benchWords[language];
  const { look, icon } = looks[rule.outcome];
  return (
    <li class={look}>
      <Icon name={icon} size="s" />
      <em title={rule.rule}>{followed.rules.value[rule.rule]?.[language] ?? rule.rule}</em>
      <span>
        <span class="sr">{words.outcomes[rule.outcome]}: </span>
        {rule.because.text[language]}
      </span>
      <button
        type="button"
        class="ln"
        aria-label={words.goTo(rule.rule, rule.at.line)}
        onClick={() => acts.showLine(rule.at.file, rule.at.line)}
      >
        {words.lineNumber(rule.at.line)}
      </button>
    </li>
  );
}

function Dropped({ view: { studio, followed } }: { view: StudioView }) {
  const { bench, language } = studio;
  const words = benchWords[language];
  const dropped = bench.why?.dropped ?? [];
  if (dropped.length === 0) return null;
  return (
    <>
      <li class="sub">{words.dropped}</li>
      {dropped.map(({ what, head, because }, index) => (
        <li key={index} class="n">
          <Icon name="x" size="s" />
          <em>{followed.titles.value[what]?.[language] ?? what}</em>
          <span>
            {head[language]} · {because.text[language]}
          </span>
          <span />
        </li>
      ))}
    </>
  );
}

/** Whether the same rules applied on all channels. */
function isSame({ played, at }: BenchState): boolean {
  const all = channelNames.map((channel) =>
    JSON.stringify(played?.channels[channel]?.[at]?.steps.map(({ rules }) => rules) ?? []),
  );
  return new Set(all).size <= 1;
}
