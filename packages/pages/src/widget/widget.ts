import type { ToldChat, ToldWidget } from "../chat/host-page.ts";
import { languageOf } from "../page/language.ts";
import { widgetLook } from "./look.ts";
import { widgetWords } from "./words.ts";

// <script src="https://chat.example/widget.js" data-tenant="bookstore" async></script>
const script = document.currentScript;
if (script instanceof HTMLScriptElement) openWidget(new URL(script.src), script.dataset.tenant);

/** Puts a button on the page that opens the company's chat. Its widgetLook is a shadow of its own: neither page nor button changes the other. */
function openWidget({ origin }: URL, tenant = ""): void {
  const words = widgetWords[languageOf(navigator.languages)];
  const host = document.createElement("div");
  const inside = host.attachShadow({ mode: "open" });
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(widgetLook);
  inside.adoptedStyleSheets = [sheet];
  const frame = document.createElement("iframe");
  frame.title = words.chat;
  frame.hidden = true;
  frame.id = "chat";
  const button = document.createElement("button");
  button.setAttribute("aria-controls", frame.id);
  let unread = 0;

  const tell = (annae: ToldChat) => frame.contentWindow?.postMessage({ annae }, origin);
  const isOpen = () => !frame.hidden;
  const show = () => {
    button.textContent = isOpen() ? words.close : words.open(unread);
    button.setAttribute("aria-expanded", String(isOpen()));
    button.toggleAttribute("data-unread", unread > 0);
  };
  const turn = (open: boolean) => {
    if (open && frame.src === "") frame.src = `${origin}/chat/${encodeURIComponent(tenant)}`;
    frame.hidden = !open;
    unread = open ? 0 : unread;
    show();
    if (open) frame.focus();
    else button.focus();
    tell(open ? "shown" : "hidden");
  };
  frame.addEventListener("load", () => tell(isOpen() ? "shown" : "hidden"));
  button.addEventListener("click", () => turn(!isOpen()));
  addEventListener("keydown", ({ key, isComposing }) => {
    if (key === "Escape" && !isComposing && isOpen()) turn(false);
  });
  addEventListener("message", ({ source, origin: from, data }) => {
    if (source !== frame.contentWindow || from !== origin) return;
    const { annae }: { annae: ToldWidget | null } = { annae: null, ...Object(data) };
    if (annae === "close" && isOpen()) turn(false);
    if (annae === "said" && !isOpen()) {
      unread += 1;
      show();
    }
  });
  show();
  inside.append(frame, button);
  document.body.append(host);
}
