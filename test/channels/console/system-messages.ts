import type { Announcement, SystemMessage } from "@annae/vocabulary";
import { ownButtons, ownText } from "./limits.ts";

const goodbye: SystemMessage = {
  code: "GB",
  doc: { ko: "연결 끝", en: "goodbye" },
  text: "연결이 끊겼습니다.",
  buttons: [],
  maxText: ownText,
  maxButtons: ownButtons,
  requires: [],
  shownByPlatform: {
    ko: "연결이 끊기면 터미널이 직접 보여 줍니다.",
    en: "The terminal shows it by itself when the line is cut.",
  },
};

/** What the terminal itself says. */
export const systemMessages: Readonly<Record<string, SystemMessage>> = { GB: goodbye };

/** Said without being sent. */
export const announcements: readonly Announcement[] = [{ at: "ended", system: "GB" }];
