import { expect, it } from "vitest";
import { joinClauses } from "./join-clauses.ts";

const clause = (ko: string, en: string) => ({ ko, en });
const off = clause("상담 제목이 꺼져 있어서", "the title is off");
const bot = clause("챗봇을 사용해서", "a chatbot is used");

it("joins clauses as a person would say them, each only once", () => {
  expect(joinClauses([off])).toEqual(off);
  expect(joinClauses([off, bot, off])).toEqual({
    ko: "상담 제목이 꺼져 있고 챗봇을 사용해서",
    en: "the title is off and a chatbot is used",
  });
  const hours = clause("근무 시간 안이라서", "it is within working hours");
  expect(joinClauses([off, hours, bot]).en).toBe(
    "the title is off, it is within working hours and a chatbot is used",
  );
});

it.each([
  ["근무 시간 안이라서", "근무 시간 안이고"],
  ["차단된 고객이 아니라서", "차단된 고객이 아니고"],
  ["접수하지 않아서", "접수하지 않고"],
  ["3건보다 적어서", "3건보다 적고"],
  ["5분이 지나서", "5분이 지나고"],
  ["고객이 마지막 메시지를 보낸 상담이라서", "고객이 마지막 메시지를 보낸 상담이고"],
])("%s goes on as %s", (before, joined) => {
  expect(joinClauses([clause(before, "a"), bot]).ko).toBe(`${joined} 챗봇을 사용해서`);
});
