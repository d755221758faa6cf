import { defineLaw } from "../define-law.ts";

export const webVersion = defineLaw({
  name: "web-version",
  says: { ko: "웹채팅 버전은 1 또는 2입니다", en: "the version of the chat window is 1 or 2" },
  domainsOf: ["webVersion"],
});
