import type { RoomSummary } from "@annae/server/protocol";
import { render } from "preact";
import { languageOf } from "../page/language.ts";
import { showPlainWords } from "../page/plain-words.ts";
import { secretIn } from "../page/sign-in.ts";
import { createStore } from "../page/store.ts";
import { showTheme } from "../page/theme.ts";
import { ConsolePage } from "./console-page.tsx";
import { consoleWords } from "./console-words.ts";
import { putDrafts, unsaid } from "./drafts.ts";
import { keyAct } from "./keys.ts";
import { neighbour } from "./list.ts";
import { type ConsoleActs, openConsole } from "./open-console.ts";
import { keepPlaces, reveal } from "./places.ts";
import { keptPreferences } from "./preferences.ts";
import { type ConsoleEvent, type ConsoleState, emptyConsole, nextConsole } from "./state.ts";

showPlainWords();

const everyMinute = 30_000;

const language = languageOf(navigator.languages);
const first: ConsoleState = {
  ...emptyConsole,
  ...keptPreferences({
    ...{ language, letters: true, order: "longest", mine: false },
    theme: matchMedia("(prefers-color-scheme: dark)").matches ? "dark" : "light",
    quick: consoleWords[language].quickFirst,
  }),
  now: Date.now(),
};

/** What was drawn last. */
let drawn = first;

const draw = (console: ConsoleState, tell: (event: ConsoleEvent) => void) => {
  const words = consoleWords[console.language];
  const { language, theme, counts } = console;
  document.documentElement.lang = language;
  showTheme(theme);
  const alerted = Object.values(counts).reduce((sum, { alerted: more }) => sum + more, 0);
  document.title = `${alerted > 0 ? `(${alerted}) ` : ""}${words.title}`;
  const settled = keepPlaces(drawn, console);
  const view = { console, words, acts, tell };
  render(<ConsolePage view={view} notify={notifier(() => draw(console, tell))} />, document.body);
  settled();
  const { person, drafts, replies } = console;
  if (person !== null && (drafts !== drawn.drafts || replies !== drawn.replies)) {
    putDrafts(person, unsaid({ drafts, replies: replies.filter(({ failed }) => failed) }));
  }
  drawn = console;
};

/** Asks for notifications; null where the browser has none or has been answered. */
function notifier(answered: () => void): (() => void) | null {
  if (!("Notification" in globalThis) || Notification.permission !== "default") return null;
  return () => void Notification.requestPermission().then(answered);
}

function called(room: RoomSummary): void {
  const { person, language } = store.state();
  const mine = room.counselor === null || room.counselor.id === person?.counselor;
  if (!mine || !("Notification" in globalThis) || Notification.permission !== "granted") return;
  const words = consoleWords[language];
  const notification = new Notification(words.called(room.title ?? room.customer.name), {
    ...{ body: room.last?.text ?? "", tag: room.id },
  });
  notification.addEventListener("click", () => {
    focus();
    acts.open(room.id);
  });
}

const store = createStore<ConsoleState, ConsoleEvent>(first, nextConsole, draw);
const acts: ConsoleActs = openConsole(store, called);
draw(store.state(), store.tell);
setInterval(() => store.tell({ type: "set", set: { now: Date.now() } }), everyMinute);

// A sign-in link that is opened in this tab changes nothing but what stands behind the #.
addEventListener("hashchange", () => secretIn(location.hash) !== null && location.reload());

addEventListener("keydown", (press) => {
  const { target } = press;
  const typing = target instanceof Element && target.closest("input, textarea, select, dialog");
  const console = store.state();
  const key = console.letters && console.person !== null ? keyAct(press) : null;
  if (typing || key === null || document.querySelector("dialog[open]") !== null) return;
  press.preventDefault();
  switch (key.act) {
    case "tab":
      return acts.list({ tab: key.tab });
    case "accept":
      if (console.rooms.get(console.room ?? "")?.state === "waiting") acts.act("accept");
      return;
    case "reply":
      return document.getElementById("reply")?.focus();
    default: {
      const room = neighbour(console, key.act === "next" ? 1 : -1);
      if (room !== null) reveal(console, room);
      return acts.open(room);
    }
  }
});
