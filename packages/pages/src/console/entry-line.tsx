import type { RoomEntry, SideView } from "@annae/server/protocol";
import { Icon } from "../page/icon.tsx";
import { clockOf, isoTime } from "../page/moments.ts";
import { CameAlong } from "./came-along.tsx";
import type { ConsoleView } from "./console-view.ts";

type Said = Extract<RoomEntry, { type: "said" }>;

/** One line of a conversation, as the counselor or as the customer sees it. `first`: of those that its speaker says in a row. */
export function EntryLine({
  entry,
  first,
  view,
}: {
  entry: RoomEntry;
  first: boolean;
  view: ConsoleView;
}) {
  const { console, words } = view;
  if (entry.type === "happened") {
    const what = words.happened[entry.event];
    if (what === undefined) return null;
    const { counselor } = entry;
    const who = console.counselors.find(({ id }) => id === counselor)?.name ?? counselor;
    return (
      <li
        class="line"
        id={`entry-${entry.seq}`}
      >{`${clockOf(entry.at, console.language)} · ${what(who)}`}</li>
    );
  }
  if (console.asCustomer) {
    return (
      entry.customer && <Message said={entry} shown={entry.customer} first={first} view={view} />
    );
  }
  return (
    <Message said={entry} shown={entry.counselor ?? entry.customer} first={first} view={view} />
  );
}

function Message({
  said,
  shown,
  first,
  view,
}: {
  said: Said;
  shown: SideView | null;
  first: boolean;
  view: ConsoleView;
}) {
  const { console, words } = view;
  if (shown === null) return null;
  // The customer's own words stand on the other side where one looks with their eyes.
  const own = console.asCustomer ? "customer" : "counselor";
  const auto = said.message !== null;
  const side = shown.speaker === own ? "me" : "them";
  return (
    <li
      id={`entry-${said.seq}`}
      class={`msg ${side} ${first ? "first" : ""} ${auto ? "auto" : ""} ${shown.system === null ? "" : "sysm"}`}
    >
      <span class="nm">
        <b>{nameOf(shown, view)}</b>
        {said.message !== null && !console.asCustomer && (
          <span class="tag acc">{words.auto(said.name ?? said.message)}</span>
        )}
        {shown.system !== null && <span class="tag">{words.system(shown.system)}</span>}
        {said.alert && !console.asCustomer && (
          <span class="alert">
            <Icon name="bell" size="s" />
            {words.alert}
          </span>
        )}
        <time class="num" dateTime={isoTime(said.at)}>
          {clockOf(said.at, console.language)}
        </time>
      </span>
      <div class="bub">
        <Parts said={said} shown={shown} view={view} />
      </div>
      {!console.asCustomer && <OtherView said={said} view={view} />}
    </li>
  );
}

function nameOf({ speaker }: SideView, { console, words }: ConsoleView): string {
  switch (speaker) {
    case "customer":
      return console.rooms.get(console.room ?? "")?.customer.name ?? words.customer;
    case "counselor":
      return words.you;
    default:
      return words.bot;
  }
}

function Parts({ said, shown, view }: { said: Said; shown: SideView; view: ConsoleView }) {
  const { words } = view;
  const { text, image, buttons } = shown;
  return (
    <>
      {image && (
        <img
          src={pictureHere(image.url)}
          width={image.width}
          height={image.height}
          alt={words.picture(said.name ?? said.message ?? "")}
        />
      )}
      <CameAlong said={said} view={view} />
      {text !== "" && <p dir="auto">{text}</p>}
      {buttons.length > 0 && (
        <div class="bts">
          {buttons.map(({ label }, index) => (
            <span key={index}>{label}</span>
          ))}
        </div>
      )}
    </>
  );
}

/** The same picture at the console's own origin, which asks no other (threat S4). */
function pictureHere(url: string): string {
  return URL.canParse(url) ? new URL(url).pathname.replace(/^\/i\//, "/pictures/") : "";
}

/** What the customer saw instead, where it is not the same. */
function OtherView({ said: { customer, counselor }, view }: { said: Said; view: ConsoleView }) {
  const { console, words } = view;
  if (customer === null) return <span class="hint">{words.unseenByCustomer}</span>;
  if (counselor === null) return <span class="hint">{words.unseenByCounselor}</span>;
  if (customer.text === counselor.text && customer.system === counselor.system) return null;
  return (
    <details class="seen" data-ch={console.rooms.get(console.room ?? "")?.channel}>
      <summary>
        <Icon name="eye" size="s" />
        {words.differs}
      </summary>
      <div dir="auto">{customer.text}</div>
    </details>
  );
}
