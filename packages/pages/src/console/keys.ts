import { isComposing, type KeyPress } from "../page/composing.ts";
import { type Tab, tabs } from "./state.ts";

/** What a key means where no field has the focus. */
export type KeyAct =
  | { readonly act: "next" | "previous" | "accept" | "reply" }
  | { readonly act: "tab"; readonly tab: Tab };

const letters = { j: "next", k: "previous", a: "accept", r: "reply" } as const;

/** The same keys with the keyboard left in Korean: ㅓ ㅏ ㅁ ㄱ. */
const hangul: Readonly<Record<string, keyof typeof letters>> = {
  ㅓ: "j",
  ㅏ: "k",
  ㅁ: "a",
  ㄱ: "r",
};

/** What the press does; null: nothing. With Ctrl, Alt or Meta it is the browser's. */
export function keyAct(
  press: KeyPress & {
    readonly ctrlKey: boolean;
    readonly altKey: boolean;
    readonly metaKey: boolean;
  },
): KeyAct | null {
  if (isComposing(press) || press.ctrlKey || press.altKey || press.metaKey) return null;
  const key = hangul[press.key] ?? press.key.toLowerCase();
  const tab = tabs[Number(key) - 1];
  if (tab !== undefined) return { act: "tab", tab };
  return key === "j" || key === "k" || key === "a" || key === "r" ? { act: letters[key] } : null;
}
