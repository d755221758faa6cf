import type { ContentKey, FormContent } from "@annae/studio";
import { Icon } from "../../page/icon.tsx";
import { channelNames, isSameKey } from "../bench-state.ts";
import { benchWords } from "../words/bench-words.ts";
import { formWords } from "../words/form-words.ts";
import { ChannelLetter } from "./channel-letter.tsx";
import type { FormParts } from "./form-parts.ts";
import { tabKeys } from "./tab-keys.ts";

/** The texts of a message: the one by default, those of channels and cases, and how to add one. */
export function ContentTabs({ message, content, view }: FormParts) {
  const { studio, acts } = view;
  const words = formWords[studio.language];
  return (
    <div class="vtabs">
      <div class="tabs" role="tablist" aria-label={words.texts}>
        {message.contents.map((one) => {
          const open = isSameKey(one.key, content.key);
          return (
            <button
              type="button"
              role="tab"
              key={JSON.stringify(one.key)}
              aria-selected={open}
              tabIndex={open ? 0 : -1}
              onClick={() => acts.setBench({ content: one.key })}
              onKeyDown={tabKeys}
            >
              <ContentName content={one} parts={{ message, content, view }} />
            </button>
          );
        })}
      </div>
      <button
        type="button"
        class="btn quiet sm"
        onClick={() => acts.ask({ of: "variant", message: message.name })}
      >
        <Icon name="plus" size="s" />
        {words.addText}
      </button>
      {!isSameKey(content.key, "default") && (
        <button
          type="button"
          class="btn quiet ico sm"
          aria-label={words.removeText}
          title={words.removeText}
          onClick={() => {
            acts.edit({ edit: "removeContent", message: message.name, content: content.key });
            acts.setBench({ content: "default" });
          }}
        >
          <Icon name="x" size="s" />
        </button>
      )}
    </div>
  );
}

function ContentName({ content, parts }: { content: FormContent; parts: FormParts }) {
  const { language } = parts.view.studio;
  const words = formWords[language];
  const channel = channelNames.find((one) => isSameKey(content.key, channelKey(one)));
  if (channel !== undefined) {
    return (
      <>
        <ChannelLetter channel={channel} words={benchWords[language]} />
        {benchWords[language].channels[channel]}
      </>
    );
  }
  if (content.key === "default") return <>{words.byDefault}</>;
  return (
    <>
      <Icon name="swap" size="s" />
      {content.when?.[language] ?? content.condition}
    </>
  );
}

function channelKey(channel: string): ContentKey {
  return { channel };
}
