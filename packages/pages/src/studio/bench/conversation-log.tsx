import type { LineStep, PlayedEvent } from "@annae/studio";
import { Icon } from "../../page/icon.tsx";
import type { BenchState, ChannelName } from "../bench-state.ts";
import type { StudioView } from "../studio-view.ts";
import { benchWords } from "../words/bench-words.ts";
import { companyDate } from "./company-clock.ts";

type Side = BenchState["side"];

interface ConversationParts {
  readonly events: readonly PlayedEvent[];
  readonly channel: ChannelName;
  readonly side: Side;
  readonly view: StudioView;
}

/** A conversation up to the event that is looked at, which has a ring around what it sent. */
export function ConversationLog({ events, channel, side, view }: ConversationParts) {
  const { language } = view.studio;
  const words = benchWords[language];
  const steps = events.flatMap((event, index) =>
    event.steps.map((step) => ({ step, now: index === events.length - 1 })),
  );
  const sent = steps.reduce((sum, { step }) => sum + step.deliveries.length, 0);
  return (
    <div
      class="chat"
      data-ch={channel}
      data-view={side}
      role="log"
      // A reader of the screen scrolls with the keyboard.
      // biome-ignore lint/a11y/noNoninteractiveTabindex: it scrolls
      tabIndex={0}
      aria-label={words.channels[channel]}
      ref={toTheEnd(`${steps.length} ${side} ${sent}`)}
    >
      {steps.map(({ step, now }, index) => {
        const before = steps[index - 1]?.step.at.slice(0, 10);
        const isNewDay = step.at.slice(0, 10) !== before;
        return <Step key={index} {...{ step, now, isNewDay, side, view }} />;
      })}
    </div>
  );
}

/** What was said last is what one wants to see, once for each mark. */
function toTheEnd(mark: string): (log: HTMLElement | null) => void {
  return (log) => {
    if (log === null || log.dataset.mark === mark) return;
    log.dataset.mark = mark;
    requestAnimationFrame(() => log.scrollTo(0, log.scrollHeight));
  };
}

interface StepParts {
  readonly step: LineStep;
  readonly now: boolean;
  readonly isNewDay: boolean;
  readonly side: Side;
  readonly view: StudioView;
}

function Step({ step, now, isNewDay, side, view }: StepParts) {
  const { language } = view.studio;
  const words = benchWords[language];
  const own = step.words !== null && step.words.by === null;
  const mine = side === "customer" ? own : !own;
  return (
    <>
      {isNewDay && <p class="line">{companyDate(step.at, language)}</p>}
      {step.words === null ? (
        <p class={`line ${now ? "new" : ""}`}>{step.told[language]}</p>
      ) : (
        <div class={`msg first ${mine ? "me" : "them"}`}>
          {!mine && <span class="nm">{step.words.by}</span>}
          <div class="bub" dir="auto">
            {step.words.text}
          </div>
        </div>
      )}
      {step.deliveries.map((delivery, index) => (
        <Automatic key={index} {...{ delivery, now, side, view }} />
      ))}
      {step.alert && side === "counselor" && (
        <p class="line alert">
          <Icon name="bell" size="s" />
          {words.called}
        </p>
      )}
    </>
  );
}

interface AutomaticParts {
  readonly delivery: LineStep["deliveries"][number];
  readonly now: boolean;
  readonly side: Side;
  readonly view: StudioView;
}

function Automatic({ delivery, now, side, view }: AutomaticParts) {
  const { studio, followed, acts } = view;
  const words = benchWords[studio.language];
  const shown = delivery[side];
  if (shown === null) return null;
  const name = delivery.message ?? delivery.system;
  const title = name === null ? null : (followed.titles.value[name]?.[studio.language] ?? name);
  const customers = shown.speaker === "customer";
  const mine = side === "customer" ? customers : !customers;
  const system = shown.speaker === "system";
  const classes = ["msg first", mine ? "me" : "them", system ? "sysm" : "auto", now ? "new" : ""];
  return (
    <div class={`${classes.join(" ")} ${mine && side === "counselor" ? "as" : ""}`}>
      <span class="nm">
        {side === "counselor" && `${words.automatic} · `}
        <button type="button" class="link" onClick={() => name !== null && acts.openMessage(name)}>
          {title}
        </button>
      </span>
      <div class={`bub ${shown.image === null ? "" : "pic"}`}>
        {system && <span class="syst">{words.systemMessage}</span>}
        {shown.image && <Picture image={shown.image} view={view} />}
        {shown.text !== "" && (
          <div class="tx" dir="auto">
            {shown.text}
          </div>
        )}
        {shown.buttons.length > 0 && (
          <div class="bts">
            {shown.buttons.map(({ label }, index) => (
              <span key={index}>{label}</span>
            ))}
          </div>
        )}
      </div>
    </div>
  );
}

interface PictureParts {
  readonly image: NonNullable<NonNullable<LineStep["deliveries"][number]["customer"]>["image"]>;
  readonly view: StudioView;
}

/** The picture itself, as large as the channel will show it. */
function Picture({ image: { source, width, height }, view: { studio } }: PictureParts) {
  const words = benchWords[studio.language];
  const picture = studio.draft?.pictures[source];
  if (picture === undefined) return <span class="tag bad">{words.missingImage}</span>;
  return (
    <img src={picture.url} width={width} height={height} alt={words.image(`${width}×${height}`)} />
  );
}
