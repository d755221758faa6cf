import { defineSetting } from "../define-setting.ts";
import { wordOf } from "../shape.ts";

const versions = wordOf([1, 2]);

export const webVersionSetting = defineSetting({
  name: "webVersion",
  doc: { ko: "웹채팅 버전", en: "Version of the company's own chat window" },
  shape: versions,
  preset: 2,
  set: [{ name: "webVersion", value: versions }],
});
