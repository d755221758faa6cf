import type { IconName } from "../../page/icon.tsx";

const icons: Readonly<Partial<Record<string, IconName>>> = {
  enter: "enter",
  request: "person",
  message: "message",
  reply: "reply",
  end: "end",
};

/** The drawing of an event, by its name in a time line. */
export function eventIcon(type: string): IconName {
  return icons[type] ?? "clock";
}
