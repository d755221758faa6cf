import type { AnswerTo } from "@annae/studio";
import type { ComponentChildren } from "preact";
import { Marked } from "../../page/marked.tsx";
import { CustomerPhone } from "../bench/customer-phone.tsx";
import type { StudioView } from "../studio-view.ts";
import { differenceWords } from "../words/difference-words.ts";

type Difference = AnswerTo<"differ">;
type FoundClass = Difference["classes"][number];
type FoundChat = NonNullable<Difference["memory"]>;

/** A class of situations: when it is, what was done and what will be, how much of all it is, and a conversation of it. */
export function ChangedClassCard({
  found,
  view,
  children,
}: {
  found: FoundClass;
  view: StudioView;
  children?: ComponentChildren;
}) {
  const { language } = view.studio;
  const words = differenceWords[language];
  return (
    <section class="card">
      <header>
        <h3>
          <Marked text={found.heading[language]} />
        </h3>
        <span class="grow" />
        <span class="hint num">
          {found.conversations === null
            ? words.share(found.share)
            : words.conversations(found.conversations)}
        </span>
      </header>
      <div class="cls">
        <div class="kvs">
          <p class="h4">{words.cases}</p>
          <ul>
            {found.cases.map(({ because, condition }) => (
              <li key={condition}>
                {because[language]} {condition !== null && <code>{condition}</code>}
              </li>
            ))}
          </ul>
          <p class="h4">{words.was}</p>
          <p>{found.before[language]}</p>
          <p class="h4">{words.now}</p>
          <p>{found.now[language]}</p>
          {children}
        </div>
        {found.chat && <Both chat={found.chat} name={found.heading[language]} view={view} />}
      </div>
    </section>
  );
}

/** A conversation that differs although no situation does. */
export function ChangedChatCard(parts: { chat: FoundChat; title: string; view: StudioView }) {
  const { chat, title, view } = parts;
  return (
    <section class="card" aria-label={title}>
      <header>
        <h3>{title}</h3>
      </header>
      <div class="body">
        <Both chat={chat} name={title} view={view} />
      </div>
    </section>
  );
}

function Both({ chat, name, view }: { chat: FoundChat; name: string; view: StudioView }) {
  const { studio, acts } = view;
  const words = differenceWords[studio.language];
  const { line, channel, before, after } = chat;
  return (
    <div>
      <div class="ba">
        <CustomerPhone
          {...{ played: before, channel, view }}
          says={studio.draft?.company === undefined ? words.before : words.live}
        />
        <CustomerPhone played={after} channel={channel} says={words.after} view={view} />
      </div>
      <button type="button" class="link" onClick={() => acts.openChat(name, line)}>
        {words.openLine}
      </button>
    </div>
  );
}
