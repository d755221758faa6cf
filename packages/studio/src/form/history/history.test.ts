import fc from "fast-check";
import { expect, test } from "vitest";
import { patchedText } from "../edits/text/patches.ts";
import { mostDeeds, noHistory, recorded, redo, typedDeed, undo } from "./history.ts";

test("whatever was typed is taken back and done again in order", () => {
  fc.assert(
    fc.property(fc.array(fc.string({ unit: "binary" }), { minLength: 2 }), (texts) => {
      let history = noHistory;
      texts.forEach((text, at) => {
        if (at > 0) history = recorded(history, typedDeed("a", texts[at - 1] ?? "", text));
      });
      let text = texts.at(-1) ?? "";
      for (let step = undo(history); step !== null; step = undo(history)) {
        text = patchedText(text, step.patches);
        history = step.history;
      }
      expect(text).toBe(texts[0]);
      for (let step = redo(history); step !== null; step = redo(history)) {
        text = patchedText(text, step.patches);
        history = step.history;
      }
      expect(text).toBe(texts.at(-1));
    }),
  );
});

test("what is done after a step back takes the place of what was taken back", () => {
  const one = recorded(noHistory, typedDeed("a", "", "x"));
  const back = undo(one)?.history ?? noHistory;
  expect(redo(back)?.name.ko).toBe("규칙 입력");
  expect(redo(recorded(back, typedDeed("a", "", "y")))).toBeNull();
});

test("what changes nothing is no deed, and the oldest deeds are forgotten", () => {
  expect(recorded(noHistory, typedDeed("a", "x", "x"))).toEqual(noHistory);
  let history = noHistory;
  for (let turn = 0; turn < mostDeeds + 3; turn += 1) {
    history = recorded(history, typedDeed("a", String(turn), String(turn + 1)));
  }
  expect(history.done).toHaveLength(mostDeeds);
});
