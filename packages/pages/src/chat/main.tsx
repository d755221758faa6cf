import { render } from "preact";
import { isComposing } from "../page/composing.ts";
import { languageOf } from "../page/language.ts";
import { harmlessWords, showPlainWords } from "../page/plain-words.ts";
import { createStore } from "../page/store.ts";
import { followSystem } from "../page/theme.ts";
import { ChatWindow } from "./chat-window.tsx";
import { openHostPage } from "./host-page.ts";
import { openChat } from "./open-chat.ts";
import { type ChatEvent, type ChatState, emptyChat, nextChat } from "./state.ts";
import { chatWords } from "./words.ts";

const language = languageOf(navigator.languages);
const words = chatWords[language];
document.documentElement.lang = language;
followSystem();
showPlainWords();

const host = openHostPage((what) => {
  if (what === "shown") document.querySelector("textarea")?.focus();
});
const close = host.framed ? () => host.tell("close") : null;

let heard = 0;
const draw = (chat: ChatState, tell: (event: ChatEvent) => void) => {
  document.title = chat.company === "" ? words.loading : harmlessWords(words.title(chat.company));
  const before = document.querySelector(".log2");
  const hung = before === null || before.scrollHeight - before.scrollTop - before.clientHeight < 80;
  render(<ChatWindow view={{ chat, tenant, words, language, acts, tell, close }} />, document.body);
  const said = chat.entries.filter(({ type }) => type === "message").length;
  if (said > heard && heard > 0) host.tell("said");
  heard = said;
  const log = document.querySelector(".log2");
  if (hung && log !== null) log.scrollTop = log.scrollHeight;
};

const store = createStore<ChatState, ChatEvent>(emptyChat, nextChat, draw);
const tenant = decodeURIComponent(location.pathname.split("/").at(-1) ?? "");
const acts = openChat(tenant, store, () => {
  render(<main class="missing">{words.unknown}</main>, document.body);
});

addEventListener("keydown", (press) => {
  if (press.key === "Escape" && !isComposing(press)) close?.();
});
draw(store.state(), store.tell);
