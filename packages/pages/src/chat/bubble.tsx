import type { KeptPicture, WindowEntry } from "@annae/server/protocol";
import { GuardedPicture } from "../page/guarded-picture.tsx";
import { Icon } from "../page/icon.tsx";
import { clockOf, isoTime } from "../page/moments.ts";
import { safeLink } from "../page/safe-link.ts";
import type { CompanyMessage, WaitingWords } from "./state.ts";
import type { WindowView } from "./window-view.ts";

/** One entry of the conversation, as the customer sees it. */
export function ChatBubble({ entry, view }: { entry: WindowEntry; view: WindowView }) {
  if (entry.type === "words") {
    const { text, at, picture } = entry;
    return <Own text={text} at={at} picture={picture} view={view} />;
  }
  const { message } = entry;
  if (message.speaker === "customer" && "text" in message) {
    return <Own text={message.text} at={message.at} picture={null} view={view} />;
  }
  const { chat, words } = view;
  const counselor = message.speaker === "counselor" ? ` · ${words.counselor}` : "";
  return (
    <li class="cm">
      <span class="nm">{`${chat.company}${counselor}`}</span>
      <div class={`b ${partsOf(message).image === null ? "" : "pic"}`}>
        <Parts message={message} view={view} />
      </div>
      <Time at={message.at} language={view.language} />
    </li>
  );
}

/** Words that the server has not shown back yet, with what becomes of them. */
export function Waiting({ waiting, view }: { waiting: WaitingWords; view: WindowView }) {
  const { chat, words, acts } = view;
  const { id, text, refused, picture } = waiting;
  const why = picture === null ? words.refused : words.notPicture;
  return (
    <li class="cm me pend">
      <span class="sr">{words.you}</span>
      <div class="b" dir="auto">
        {picture === null ? text : words.ownPicture}
      </div>
      {refused ? (
        <span class="st2 bad">
          {why}
          <button type="button" class="link" onClick={() => acts.again(id)}>
            {words.sendAgain}
          </button>
        </span>
      ) : (
        <span class="st2">
          <Icon name="clock" size="s" />
          {chat.line === "open" ? words.sending : words.waits}
        </span>
      )}
    </li>
  );
}

function Own({
  text,
  at,
  picture,
  view: { chat, words, tenant, language },
}: {
  text: string;
  at: number;
  picture: KeptPicture | null;
  view: WindowView;
}) {
  return (
    <li class="cm me">
      <span class="sr">{words.you}</span>
      {picture && (
        <div class="b pic">
          <GuardedPicture
            path={`/window/${encodeURIComponent(tenant)}/pictures/${picture.digest}`}
            token={chat.token}
            alt={words.ownPicture}
            size={{ width: picture.width, height: picture.height }}
            missing={words.pictureGone}
          />
        </div>
      )}
      {text !== "" && (
        <div class="b" dir="auto">
          {text}
        </div>
      )}
      <Time at={at} language={language} />
    </li>
  );
}

function Time({ at, language }: { at: number } & Pick<WindowView, "language">) {
  return (
    <time class="tm num" dateTime={isoTime(at)}>
      {clockOf(at, language)}
    </time>
  );
}

/** A message of either version has the same parts; the first has one of them. */
function partsOf(message: CompanyMessage) {
  return {
    text: "text" in message ? message.text : "",
    image: message.type === "image" ? message : "image" in message ? message.image : null,
    buttons: "buttons" in message ? message.buttons : [],
  };
}

function Parts({ message, view }: { message: CompanyMessage; view: WindowView }) {
  const { text, image, buttons } = partsOf(message);
  return (
    <>
      {image && (
        <img
          src={image.url}
          width={image.width}
          height={image.height}
          alt={message.speaker === "counselor" ? view.words.counselorPicture : view.words.image}
        />
      )}
      {text !== "" && (
        <p class="tx" dir="auto">
          {text}
        </p>
      )}
      {buttons.length > 0 && (
        <div class="ls">
          {buttons.map((button, index) => (
            <Button key={index} button={button} view={view} />
          ))}
        </div>
      )}
    </>
  );
}

type WebButton = ReturnType<typeof partsOf>["buttons"][number];

function Button({ button, view }: { button: WebButton; view: WindowView }) {
  const { words, acts } = view;
  if (button.type === "keyword") {
    const { label, keyword } = button;
    return (
      <button type="button" onClick={() => acts.write(label, keyword)}>
        {label}
      </button>
    );
  }
  const link = safeLink(button.url);
  if (link === null) return <span>{button.label}</span>;
  if (link.host === null) {
    return (
      <a href={link.href}>
        <Icon name="phone" size="s" />
        {button.label}
      </a>
    );
  }
  return (
    <a href={link.href} target="_blank" rel="noopener noreferrer" title={words.opens(link.host)}>
      <Icon name="link" size="s" />
      {button.label}
      <small>{link.host}</small>
    </a>
  );
}
