import type { Doc } from "./locale.ts";

/** How a customer can come in. */
export const inflows = {
  none: {
    doc: { ko: "알 수 없거나 주소를 직접 입력함", en: "not known, or by typing the address" },
  },
  button: { doc: { ko: "버튼이나 링크", en: "a button or a link" } },
  list: { doc: { ko: "채팅 목록", en: "the list of chats" } },
} as const satisfies Readonly<Record<string, { readonly doc: Doc }>>;

/** How a customer came in. */
export type InflowName = keyof typeof inflows;

/** The names of all ways in; the first is that of those who do not say. */
export const inflowNames = Object.keys(inflows) as readonly InflowName[];
