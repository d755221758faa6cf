import { effect, signal } from "@preact/signals";
import { render } from "preact";
import { isComposing } from "../page/composing.ts";
import { languageOf } from "../page/language.ts";
import { harmlessWords, showPlainWords } from "../page/plain-words.ts";
import { createStore } from "../page/store.ts";
import { showTheme } from "../page/theme.ts";
import { keptLooks } from "./drafts/kept-looks.ts";
import { runStudio } from "./run-studio.ts";
import { emptyStudio, nextStudio, type StudioEvent, type StudioState } from "./state.ts";
import { StudioPage } from "./studio-page.tsx";
import { viewOf } from "./studio-view.ts";
import { guardPage } from "./trusted.ts";
import { frameWords } from "./words/frame-words.ts";

guardPage();
showPlainWords();

const narrow = matchMedia("(max-width: 1320px)");
const first: StudioState = {
  ...{ ...emptyStudio, language: languageOf(navigator.languages) },
  narrow: narrow.matches,
  theme: matchMedia("(prefers-color-scheme: dark)").matches ? "dark" : "light",
  ...keptLooks(),
};

const state = signal(first);
const store = createStore<StudioState, StudioEvent>(first, nextStudio, (next) => {
  state.value = next;
});
const acts = runStudio(store);
const view = viewOf(state, { acts, tell: store.tell });
const { studio } = view;

// Apart from what changes with each letter: another language, the same or not, styles the whole page anew.
effect(() => {
  document.documentElement.lang = studio.language;
  document.body.dataset.page = studio.screen;
  showTheme(studio.theme);
});

effect(() => {
  const { language, draft } = studio;
  const words = frameWords[language];
  document.title = draft === null ? words.title : harmlessWords(`${draft.name} · ${words.title}`);
});

/** How long what was said last stays, in milliseconds. */
const readAfter = 6_000;

effect(() => {
  if (studio.notice === null) return undefined;
  const read = () => store.tell({ type: "set", set: { notice: null } });
  const timer = setTimeout(read, readAfter);
  return () => clearTimeout(timer);
});

narrow.addEventListener("change", ({ matches }) =>
  store.tell({ type: "set", set: { narrow: matches } }),
);

effect(() => acts.drew(state.value));

render(<StudioPage view={view} />, document.body);
acts.begin();

addEventListener("keydown", (press) => {
  const { ctrlKey, metaKey } = press;
  const letter = press.key.toLowerCase();
  if (letter === "t" && !press.altKey && !ctrlKey && !metaKey && !isTyping(press)) {
    return void acts.saveLine();
  }
  if (press.key === "F6") {
    press.preventDefault();
    return toNextPane(press.shiftKey ? -1 : 1);
  }
  const by = { ArrowLeft: -1, ArrowRight: 1 } as const;
  const { altKey, key } = press;
  if (!altKey || isComposing(press) || (key !== "ArrowLeft" && key !== "ArrowRight")) return;
  press.preventDefault();
  acts.step(by[key]);
});

/** Goes to the next part of the bench that is seen, or the one before, in a circle. */
function toNextPane(by: -1 | 1): void {
  const panes = [...document.querySelectorAll<HTMLElement>(".bench > section")].filter(
    (pane) => pane.offsetParent !== null,
  );
  const at = panes.findIndex((pane) => pane.contains(document.activeElement));
  panes.at(at === -1 && by === 1 ? 0 : (at + by) % panes.length)?.focus();
}

/** Whether the key is meant for a field, a dialog or the text: there it is a letter. */
function isTyping(press: KeyboardEvent): boolean {
  const [target] = press.composedPath();
  const typing = "input, textarea, select, dialog, [contenteditable]";
  return isComposing(press) || (target instanceof Element && target.closest(typing) !== null);
}
