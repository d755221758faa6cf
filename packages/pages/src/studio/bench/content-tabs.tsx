import type { ContentKey, FormContent } from "@annae/studio";
import { Icon } from "../../page/icon.tsx";
import { IconButton } from "../../page/icon-button.tsx";
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
        <IconButton
          icon="x"
          small
          says={words.removeText}
          act={() => {
            acts.edit({ edit: "removeContent", message: message.name, content: content.key });
            acts.setBench({ content: "default" });
          }}
        />
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
      <IconButton
        icon="pen"
        small
        says={words.changeCase}
        act={() => acts.ask({ of: "condition", place: { message: name, case: key.case } })}
      />
      {last > 0 && (
        <>
          <IconButton
            icon="back"
            small
            says={words.caseUp}
            disabled={key.case === 0}
            act={() => void move(key.case - 1)}
          />
          <IconButton
            icon="forward"
            small
            says={words.caseDown}
            disabled={key.case === last}
            act={() => void move(key.case + 1)}
          />
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
