import { channelNames } from "../bench-state.ts";
import { Dialog } from "../dialog.tsx";
import type { StudioView } from "../studio-view.ts";
import { benchWords } from "../words/bench-words.ts";
import { formWords } from "../words/form-words.ts";
import { ConditionField } from "./condition-field.tsx";
import { writtenIn } from "./form-fields.ts";
import { Refused } from "./refused.tsx";

/** Asks when other words are to be sent: on a channel, or in a case. */
export function VariantDialog({ view, message }: { view: StudioView; message: string }) {
  const { studio, acts } = view;
  const { language, bench } = studio;
  const words = formWords[language];
  const own = bench.form?.messages.find(({ name }) => name === message);
  const text = own?.contents[0]?.text?.written ?? "";
  const has = (channel: string) =>
    own?.contents.some(
      ({ key }) => typeof key === "object" && "channel" in key && key.channel === channel,
    );
  return (
    <Dialog view={view} title={words.variantTitle}>
      <h3>{words.byChannel}</h3>
      <p class="hint">{words.byChannelHint}</p>
      <div class="ins">
        {channelNames
          .filter((channel) => has(channel) !== true)
          .map((channel) => (
            <button
              type="button"
              class="btn"
              key={channel}
              onClick={() => {
                acts.ask(null);
                acts.edit({ edit: "addVariant", message, channel, text });
                acts.setBench({ content: { channel } });
              }}
            >
              {words.onlyOn(benchWords[language].channels[channel])}
            </button>
          ))}
      </div>
      <h3>{words.byCondition}</h3>
      <p class="hint">{words.byConditionHint}</p>
      <form
        class="field"
        onSubmit={(event) => {
          event.preventDefault();
          const when = writtenIn(new FormData(event.currentTarget), "condition");
          void acts.make({ edit: "addCase", message, when, text });
        }}
      >
        <ConditionField view={view} required />
        <Refused view={view} />
        <footer>
          <button type="submit" class="btn pri">
            {words.create}
          </button>
        </footer>
      </form>
    </Dialog>
  );
}
