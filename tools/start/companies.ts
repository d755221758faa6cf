import { readFileSync } from "node:fs";
import { readPolicyFolder, type TenantSetup } from "@annae/server";
import { root } from "../repository.mjs";

/** Every day and night, so that somebody is there whenever one looks. */
const always = { weekday: "allDay", saturday: "allDay", sunday: "allDay" };

/** The policies that the companies extend. */
export const standard = { happytalk: readPolicyFolder(`${root}/policies/happytalk`) };

/** A bookstore that is always open, and a city hall with office hours. */
export const companies: readonly TenantSetup[] = [
  {
    ...{ id: "bookstore", name: "책과 함께하는 하루", origins: [] },
    policy: readPolicyFolder(`${root}/policies/bookstore`),
    settings: { timezone: "Asia/Seoul", workingHours: always, chatbot: true },
    counselors: [
      { id: "kim", name: "김해피" },
      { id: "lee", name: "이다정" },
    ],
  },
  {
    ...{ id: "cityhall", name: "누리시청", origins: [] },
    policy: readPolicyFolder(`${root}/policies/cityhall`),
    settings: settingsOf("cityhall"),
    counselors: [{ id: "park", name: "박나래" }],
  },
];

/** Keys that the stand-ins know. */
export const keys = {
  kakao: { client_id: "here", client_secret: "here", sender_key: "here" },
  naver: { authorization: "ct_here" },
} as const;

/** Settings as the page for the company's operators shows them. */
function settingsOf(name: string): unknown {
  const page = readFileSync(`${root}/policies/${name}/README.md`, "utf8");
  const [, json = "{}"] = /```json\n([\s\S]*?)```/.exec(page) ?? [];
  return JSON.parse(json);
}
