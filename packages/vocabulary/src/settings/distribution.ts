import { defineSetting } from "../define-setting.ts";
import { group, wordOf } from "../shape.ts";

/** Whether consultations are given to counselors or taken by them. */
export const distributionModes = ["auto", "manual"] as const;

const modes = wordOf(distributionModes);
const orders = wordOf(["load", "turn", "category", "channel"]);
const ranges = wordOf(["all", "loggedIn"]);
const releases = wordOf(["auto", "manual"]);

export const distributionSetting = defineSetting({
  name: "distribution",
  doc: { ko: "상담 배분 방식", en: "How consultations reach counselors" },
  shape: group({
    mode: { shape: modes, preset: "auto" },
    by: { shape: orders, preset: "load" },
    range: { shape: ranges, preset: "all" },
    backlog: { shape: releases, preset: "auto" },
  }),
  preset: {},
  set: [
    { name: "distribution", value: modes, at: "mode" },
    { name: "distributionBy", value: orders, at: "by" },
    { name: "distributionRange", value: ranges, at: "range" },
    { name: "backlog", value: releases, at: "backlog" },
  ],
});
