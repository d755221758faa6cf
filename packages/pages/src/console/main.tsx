import type { RoomSummary } from "@annae/server/protocol";
import { render } from "preact";
import { languageOf } from "../page/language.ts";
import { createStore } from "../page/store.ts";
import { showTheme } from "../page/theme.ts";
import { ConsolePage } from "./console-page.tsx";
import { consoleWords } from "./console-words.ts";
import { keyAct } from "./keys.ts";
import { neighbour } from "./list.ts";
import { type ConsoleActs, openConsole } from "./open-console.ts";
import { type ConsoleEvent, type ConsoleState, emptyConsole, nextConsole } from "./state.ts";

const everyMinute = 30_000;

const first: ConsoleState = {
  ...{ ...emptyConsole, language: languageOf(navigator.languages), now: Date.now() },
  theme: matchMedia("(prefers-color-scheme: dark)").matches ? "dark" : "light",
};

const draw = (console: ConsoleState, tell: (event: ConsoleEvent) => void) => {
  const words = consoleWords[console.language];
  const { language, theme, counts } = console;
  document.documentElement.lang = language;
  showTheme(theme);
  const alerted = Object.values(counts).reduce((sum, { alerted: more }) => sum + more, 0);
  document.title = `${alerted > 0 ? `(${alerted}) ` : ""}${words.title}`;
  const before = document.querySelector(".chat");
  const hung = before === null || before.scrollHeight - before.scrollTop - before.clientHeight < 80;
  const view = { console, words, acts, tell };
  render(<ConsolePage view={view} notify={notifier(() => draw(console, tell))} />, document.body);
  const log = document.querySelector(".chat");
  if (hung && log !== null) log.scrollTop = log.scrollHeight;
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

addEventListener("keydown", (press) => {
  const { target } = press;
  const typing = target instanceof Element && target.closest("input, textarea, select, dialog");
  const key = keyAct(press);
  if (typing || key === null) return;
  press.preventDefault();
  const console = store.state();
  switch (key.act) {
    case "tab":
      return acts.list(key.tab, console.find);
    case "accept":
      if (console.rooms.get(console.room ?? "")?.state === "waiting") acts.act("accept");
      return;
    case "reply":
      return document.getElementById("reply")?.focus();
    default:
      return acts.open(neighbour(console, key.act === "next" ? 1 : -1));
  }
});
