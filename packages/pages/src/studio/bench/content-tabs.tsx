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
      <CaseButtons message={message} content={content} view={view} />
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

/** Of a case: its condition, and its place among the others, which are asked in order. */
function CaseButtons({ message, content: { key }, view: { studio, acts } }: FormParts) {
  const words = formWords[studio.language];
  if (key === "default" || !("case" in key)) return null;
  const { name, contents } = message;
  const last =
    contents.filter((one) => typeof one.key === "object" && "case" in one.key).length - 1;
  const move = async (to: number) => {
    const isMoved = await acts.edit({ edit: "moveCase", message: name, from: key.case, to });
    if (isMoved) acts.setBench({ content: { case: to } });
  };
  return (
    <>
      <button
        type="button"
        class="btn quiet ico sm"
        aria-label={words.changeCase}
        title={words.changeCase}
        onClick={() => acts.ask({ of: "condition", place: { message: name, case: key.case } })}
      >
        <Icon name="pen" size="s" />
      </button>
      {last > 0 && (
        <>
          <button
            type="button"
            class="btn quiet ico sm"
            aria-label={words.caseUp}
            title={words.caseUp}
            disabled={key.case === 0}
            onClick={() => void move(key.case - 1)}
          >
            <Icon name="back" size="s" />
          </button>
          <button
            type="button"
            class="btn quiet ico sm"
            aria-label={words.caseDown}
            title={words.caseDown}
            disabled={key.case === last}
            onClick={() => void move(key.case + 1)}
          >
            <Icon name="forward" size="s" />
          </button>
        </>
      )}
    </>
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
