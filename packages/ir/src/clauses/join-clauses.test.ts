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

it("joins alternatives, too", () => {
  expect(joinClauses([off, bot], "or")).toEqual({
    ko: "상담 제목이 꺼져 있거나 챗봇을 사용해서",
    en: "the title is off or a chatbot is used",
  });
});
