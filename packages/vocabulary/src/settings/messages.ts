import { defineSetting } from "../define-setting.ts";
import { group, shapes } from "../shape.ts";

const on = { shape: shapes.yesNo, preset: true } as const;
const off = { shape: shapes.yesNo, preset: false } as const;

export const messagesSetting = defineSetting({
  name: "messages",
  doc: { ko: "켜고 끄는 안내", en: "Which notices are on" },
  shape: group({ title: on, busy: off, waitingCount: on, endNotice: on }),
  preset: {},
  set: [
    { name: "titleOn", value: shapes.yesNo, at: "title" },
    { name: "busyOn", value: shapes.yesNo, at: "busy" },
    { name: "waitingCountOn", value: shapes.yesNo, at: "waitingCount" },
    { name: "endNoticeOn", value: shapes.yesNo, at: "endNotice" },
  ],
});
