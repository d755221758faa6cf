import { defineAction } from "../define-action.ts";

export const lockInput = defineAction({
  name: "lockInput",
  doc: { ko: "고객의 입력창을 잠금", en: "locks the customer's input box" },
  outcome: false,
});
