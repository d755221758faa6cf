/** What the widget's page tells the chat that it frames. */
export type ToldChat = "shown" | "hidden";

/** What the chat tells the widget: it wants to be closed, or the company has said something. */
export type ToldWidget = "close" | "said";

/** The site that frames the chat; nobody but itself can speak through it (threat C8). */
export interface HostPage {
  /** Whether there is one. */
  readonly framed: boolean;
  readonly tell: (what: ToldWidget) => void;
}

/** Listens to the page around this one, and speaks to it once it has spoken; `frame-ancestors` has said already who that may be. */
export function openHostPage(heard: (what: ToldChat) => void): HostPage {
  let origin: string | null = null;
  addEventListener("message", (message) => {
    const { annae } = { annae: null, ...Object(message.data) };
    if (message.source !== parent || parent === self) return;
    if (origin !== null && message.origin !== origin) return;
    if (annae !== "shown" && annae !== "hidden") return;
    origin = message.origin;
    heard(annae);
  });
  return {
    framed: parent !== self,
    tell: (annae) => {
      if (origin !== null) parent.postMessage({ annae }, origin);
    },
  };
}
