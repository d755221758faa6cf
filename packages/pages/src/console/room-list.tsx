import type { RoomSummary } from "@annae/server/protocol";
import { Icon } from "../page/icon.tsx";
import { ChannelMark } from "./channel-mark.tsx";
import type { ConsoleView } from "./console-view.ts";
import { drawnRows, listLength, roomsInOrder, rowHeight } from "./list.ts";
import { orders } from "./preferences.ts";
import { type ConsoleState, tabs } from "./state.ts";
import { urgency, waitedMinutes } from "./wait.ts";

/** The rooms of one state; only the rows that are to be seen are drawn. */
export function RoomList({ view }: { view: ConsoleView }) {
  const { console, words, acts } = view;
  const rooms = roomsInOrder(console);
  const { first, end } = drawnRows(console.seen, rooms.length);
  const length = listLength(console, rooms.length);
  return (
    <section class="rooms" aria-label={words.rooms}>
      <Tabs view={view} />
      <Wishes view={view} />
      <p class="sr" role="status">
        {words.count(length)}
      </p>
      <div
        class="rl"
        id="list"
        role="tabpanel"
        aria-label={words.states[console.tab]}
        // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reached by keyboard
        tabIndex={0}
        onScroll={({ currentTarget: { scrollTop: top, clientHeight } }) =>
          acts.scrolled({ top, height: clientHeight })
        }
      >
        {rooms.length === 0 && console.next === null && <p class="hint none">{words.noRooms}</p>}
        <div class="all" style={{ height: `${length * rowHeight}px` }}>
          <ul style={{ transform: `translateY(${first * rowHeight}px)` }}>
            {rooms.slice(first, end).map((room, index) => (
              <li key={room.id} aria-setsize={length} aria-posinset={first + index + 1}>
                <Row room={room} view={view} />
              </li>
            ))}
          </ul>
        </div>
      </div>
      <Undelivered view={view} />
    </section>
  );
}

/** What of the tab is shown, and in which order. */
function Wishes({ view: { console, words, acts } }: { view: ConsoleView }) {
  const isOrder = (value: string): value is ConsoleState["order"] =>
    orders.some((order) => order === value);
  return (
    <div class="find">
      <input
        class="in"
        type="search"
        maxLength={100}
        value={console.find}
        placeholder={words.find}
        aria-label={words.findRoom}
        onInput={({ currentTarget }) => acts.list({ find: currentTarget.value })}
      />
      <select
        class="in"
        aria-label={words.order}
        value={console.order}
        onChange={({ currentTarget: { value } }) => isOrder(value) && acts.list({ order: value })}
      >
        {orders.map((order) => (
          <option key={order} value={order}>
            {words.orders[order]}
          </option>
        ))}
      </select>
      {console.person?.counselor != null && (
        <label class="lbl">
          <input
            type="checkbox"
            checked={console.mine}
            onChange={({ currentTarget }) => acts.list({ mine: currentTarget.checked })}
          />
          {words.mine}
        </label>
      )}
    </div>
  );
}

function Tabs({ view: { console, words, acts } }: { view: ConsoleView }) {
  const turn = (press: KeyboardEvent, index: number) => {
    const to = { ArrowRight: index + 1, ArrowLeft: index - 1, Home: 0, End: tabs.length - 1 }[
      press.key
    ];
    const tab = to === undefined ? undefined : tabs[(to + tabs.length) % tabs.length];
    if (tab === undefined) return;
    press.preventDefault();
    acts.list({ tab });
    document.getElementById(`tab-${tab}`)?.focus();
  };
  return (
    <div class="sts" role="tablist" aria-label={words.state}>
      {tabs.map((tab, index) => {
        const { rooms, alerted } = console.counts[tab] ?? { rooms: 0, alerted: 0 };
        return (
          <button
            type="button"
            role="tab"
            key={tab}
            id={`tab-${tab}`}
            aria-controls="list"
            aria-selected={tab === console.tab}
            tabIndex={tab === console.tab ? 0 : -1}
            onClick={() => acts.list({ tab })}
            onKeyDown={(press) => turn(press, index)}
          >
            <b>
              {rooms.toLocaleString(console.language)}
              {alerted > 0 && <span class="al" />}
            </b>
            {words.states[tab]}
            {alerted > 0 && <span class="sr">{words.newAlerts(alerted)}</span>}
          </button>
        );
      })}
    </div>
  );
}

function Row({ room, view }: { room: RoomSummary; view: ConsoleView }) {
  const { console, words, acts } = view;
  const minutes = waitedMinutes(room.waitingSince, console.now);
  return (
    <button
      type="button"
      class={`rm ${room.alerts > 0 ? "unread" : ""}`}
      aria-current={room.id === console.room ? "true" : undefined}
      onClick={() => acts.open(room.id)}
    >
      <ChannelMark channel={room.channel} words={words} />
      <bdi class="tt">{room.title ?? words.noTitle}</bdi>
      <span class={`w8 ${urgency(minutes)}`}>{minutes !== null && words.wait(minutes)}</span>
      <bdi class="lw">{lastWords(room, words)}</bdi>
      {room.alerts > 0 && (
        <span class="bl">
          <Icon name="bell" size="s" />
          {room.alerts}
          <span class="sr">{words.newAlert}</span>
        </span>
      )}
      <span class="mt">
        <bdi>{room.customer.name}</bdi>
        {room.state === "waiting" && room.situation !== null && (
          <span class="tag night">{words.situations[room.situation] ?? room.situation}</span>
        )}
        {urgency(minutes) === "hot" && <span class="tag bad">{words.long}</span>}
        {room.undelivered > 0 && <span class="tag bad">{words.undelivered(room.undelivered)}</span>}
      </span>
    </button>
  );
}

function Undelivered({ view: { console, words, acts } }: { view: ConsoleView }) {
  const { undelivered, stuck } = console.undelivered;
  const count = undelivered.length + stuck.length;
  if (count === 0) return null;
  return (
    <button type="button" class="undel" onClick={() => acts.ask("undelivered")}>
      <Icon name="warn" />
      {words.undelivered(count)}
      <span class="link">{words.show}</span>
    </button>
  );
}

/** A picture without words is named. */
function lastWords({ last }: RoomSummary, words: ConsoleView["words"]): string {
  if (last === null) return "";
  const { text, attachment } = last;
  return text === "" && attachment !== null ? words.attachments[attachment] : text;
}
