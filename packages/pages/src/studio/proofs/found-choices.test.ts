import { expect, test } from "vitest";
import { drawnChoices, foundChoices } from "./found-choices.ts";

const all = Array.from({ length: 2_000 }, (_, index) => ({
  written: `send n${index}`,
  says: { ko: `‘안내 ${index}’ 보내기`, en: `send “Notice ${index}”` },
}));
const found = (find: string, ...chosen: readonly string[]) => {
  const { drawn, left } = foundChoices(all, { chosen, find, language: "ko" });
  return { drawn: drawn.map(({ written }) => written), left };
};

test("of a long list the first are drawn, and how many are left is told", () => {
  const { drawn, left } = found("");
  expect(drawn).toEqual(all.slice(0, drawnChoices).map(({ written }) => written));
  expect(left).toBe(2_000 - drawnChoices);
});

test("a choice is found by its sentence and by how it is written, whatever its case", () => {
  expect(found("안내 1999")).toEqual({ drawn: ["send n1999"], left: 0 });
  expect(found("SEND N1998")).toEqual({ drawn: ["send n1998"], left: 0 });
});

test("what is chosen stays in its place, whatever is looked for", () => {
  expect(found("1999", "send n7").drawn).toEqual(["send n7", "send n1999"]);
  expect(found("", "send n1999").drawn.at(-1)).toBe("send n1999");
});
