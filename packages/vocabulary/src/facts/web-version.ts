import { defineFact } from "../define-fact.ts";
import { number } from "../value-type.ts";

export const webVersion = defineFact({
  name: "webVersion",
  type: number,
  doc: { ko: "웹채팅 버전", en: "version of the company's own chat window" },
  says: { noun: { ko: "웹채팅 버전", en: "the version of the chat window" } },
  source: "setting",
  set: {
    patch: (value) => ({ webVersion: value === 1 ? 1 : 2 }),
    allowed: {
      doc: { ko: "1 또는 2", en: "1 or 2" },
      holds: (value) => value === 1 || value === 2,
    },
  },
  read: (world) => world.settings.webVersion,
});
