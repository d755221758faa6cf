import { render } from "preact";
import { languageOf } from "../page/language.ts";
import { createStore } from "../page/store.ts";
import { showTheme } from "../page/theme.ts";
import { keptLooks, runStudio } from "./run-studio.ts";
import { emptyStudio, nextStudio, type StudioEvent, type StudioState } from "./state.ts";
import { StudioPage } from "./studio-page.tsx";
import { frameWords } from "./words/frame-words.ts";

const first: StudioState = {
  ...{ ...emptyStudio, language: languageOf(navigator.languages) },
  theme: matchMedia("(prefers-color-scheme: dark)").matches ? "dark" : "light",
  ...keptLooks(),
};

const draw = (studio: StudioState, tell: (event: StudioEvent) => void) => {
  const { language, theme, draft, screen } = studio;
  document.documentElement.lang = language;
  document.body.dataset.page = screen;
  showTheme(theme);
  const words = frameWords[language];
  document.title = draft === null ? words.title : `${draft.name} · ${words.title}`;
  render(<StudioPage view={{ studio, acts, tell }} />, document.body);
};

const store = createStore<StudioState, StudioEvent>(first, nextStudio, draw);
const acts = runStudio(store);
draw(store.state(), store.tell);
acts.begin();
