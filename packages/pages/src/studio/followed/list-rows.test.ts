import { openStudio, type PolicyForm } from "@annae/studio";
import { studioHere } from "@annae/studio/here";
import { expect, test } from "vitest";
import { emptyStudio, nextStudio } from "../state.ts";
import { listGroups } from "./list-rows.ts";

const text = `policy shop
message hello "인사" { text "어서 오세요" }
message late "늦은 시간" { text "내일 [nextOpening]에 답합니다" }
message spare "남은 것" { text "아무도 보내지 않음" }
on request first {
  night: when afterHours then send late; queue
  otherwise send hello; assign
}
on assign { thanks: send hello }
`;

const draft = {
  ...{ id: "shop", name: "shop", main: "shop.rules", pictures: {} },
  ...{ texts: { "shop.rules": text }, opened: { "shop.rules": text } },
};

async function formOf(): Promise<PolicyForm> {
  const studio = openStudio({
    ...{ start: () => studioHere([]), policy: "shop.rules", locale: "ko" },
    files: { files: draft.texts },
  });
  const reply = await studio.ask("form", null);
  studio.close();
  if (reply?.ok !== true) throw new Error("no form");
  return reply.value;
}

const form = await formOf();
const listed = (set: { readonly find?: string; readonly rows?: number }) =>
  listGroups(nextStudio({ ...emptyStudio, draft }, { type: "bench", set: { form, ...set } }));
const namesOf = (set: Parameters<typeof listed>[0]) =>
  listed(set).map(({ rows }) => rows.map(({ message }) => message));

test("situations come in the order in which they are asked, then other rules, then what nobody sends", () => {
  expect(namesOf({})).toEqual([["late", "hello"], ["hello"], ["spare"]]);
});

test("a message that two rules send stands with its words once", () => {
  const all = listed({}).flatMap(({ rows }) => rows);
  expect(all.filter(({ words }) => words !== null).map(({ message }) => message)).toEqual([
    ...["late", "hello", "spare"],
  ]);
});

test("a search looks into names and words; rows that are not asked for are none", () => {
  expect(namesOf({ find: "어서" })).toEqual([["hello"], ["hello"]]);
  expect(namesOf({ find: "NIGHT" })).toEqual([["late"]]);
  expect(namesOf({ rows: 1 })).toEqual([["late"]]);
});

test("a row says nothing of where it stands in the text", () => {
  expect(JSON.stringify(listed({}))).not.toMatch(/"(start|end|path|line)"/);
});
