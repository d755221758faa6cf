import { defineFact } from "../define-fact.ts";
import { number } from "../value-type.ts";

export const webVersion = defineFact({
  name: "webVersion",
  type: number,
  domain: { whole: true, min: 1, max: 2 },
  doc: { ko: "웹채팅 버전", en: "version of the company's own chat window" },
  says: { noun: { ko: "웹채팅 버전", en: "the version of the chat window" } },
  source: "setting",
  read: (world) => world.settings.webVersion,
});
