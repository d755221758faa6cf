import { type Policy, templatesOf } from "@annae/ir";
import type { Doc, TenantSettings } from "@annae/vocabulary";
import { longClosed } from "../calendar/long-closed.ts";
import { type Fault, pathBelow } from "./fault.ts";

/** What the policy says to customers; absent: nothing is known of it. */
export type Speech = Partial<Pick<Policy, "messages">>;

/**
 * Working hours, usual ones and those of categories, that do not begin within a year although a text says when they
 * do: `[nextOpening]` without other words for it. OPS-4.
 */
export function openingFaults(
  {
    workingHours,
    categoryHours,
    holidays,
  }: Pick<TenantSettings, "workingHours" | "categoryHours" | "holidays">,
  { messages = {} }: Speech,
  path: string,
): readonly Fault[] {
  if (!saysNextOpening({ messages })) return [];
  const usual = { rows: [workingHours], at: pathBelow(path, "workingHours") };
  const teams = categoryHours.map((team, index) => ({
    rows: [team.workingHours, workingHours],
    at: pathBelow(path, "categoryHours", index, "workingHours"),
  }));
  return [usual, ...teams].flatMap(({ rows, at }) => {
    const why = longClosed(rows, holidays);
    if (why === null) return [];
    return [{ path: why === "week" ? at : pathBelow(path, "holidays"), message: faults[why] }];
  });
}

function saysNextOpening(policy: Required<Speech>): boolean {
  return templatesOf(policy)
    .flat()
    .some(
      (piece) =>
        typeof piece !== "string" &&
        "fact" in piece &&
        piece.fact === "nextOpening" &&
        piece.fallback === undefined,
    );
}

const faults: Readonly<Record<"week" | "holidays", Doc>> = {
  week: {
    ko: "근무 시간이 일주일 내내 없습니다. 메시지의 [nextOpening]에 넣을 다음 시작 시각이 없습니다. 근무 시간을 정하거나, 상담을 받지 않으려면 consultation을 suspended로 하세요",
    en: "opens on no day of the week, but a message says [nextOpening]; give hours, or set consultation to suspended if nothing is taken",
  },
  holidays: {
    ko: "휴무일이 1년 넘게 이어집니다. 메시지의 [nextOpening]에 넣을 다음 시작 시각이 1년 안에 없습니다. 휴무일을 줄이세요",
    en: "are off for more than a year without a day between, but a message says [nextOpening]; shorten them",
  },
};
