import { expect, test } from "vitest";
import { answers } from "./answers.ts";
import { transport } from "./transport.ts";

test.each([
  [200, '{"success":true,"resultCode":"00"}', "sent"],
  [200, '{"success":false,"resultCode":"01","resultMessage":"Authorization"}', "operator"],
  [200, '{"success":false,"resultCode":"02"}', "refused"],
  [200, '{"success":false,"resultCode":"99"}', "refused"],
  [200, '{"success":false,"resultCode":"IMG-02"}', "later"],
  [200, '{"success":false,"resultCode":"IMG-03"}', "refused"],
  [200, '{"success":false}', "refused"],
  [200, '{"success":false,"resultCode":"00"}', "unknown"],
  [200, '{"success":"true"}', "unknown"],
  [200, "<html>", "unknown"],
  [302, "", "operator"],
  [404, "", "refused"],
  [429, "", "wait"],
  [502, "", "later"],
])("status %d with %s is %s", (status, body, outcome) => {
  expect(transport.judge(status, body).outcome).toBe(outcome);
});

/** The `resultCode` of the send and upload APIs: Naver TalkTalk chatbot API README, https://github.com/navertalk/chatbot-api */
const readme = `
| 00     | success                                                            | sent     |
| 01     | Authorization wrong / expired                                      | operator |
| 02     | request JSON parse error, or a required value missing              | refused  |
| 99     | anything else, detail in resultMessage                             | refused  |
| IMG-01 | image format not JPG/JPEG/PNG/GIF, or processing failed            | refused  |
| IMG-02 | image download took > 10 s                                         | later    |
| IMG-03 | image > 20 MB                                                      | refused  |
| IMG-99 | an example error of the image upload API                           | refused  |`;

test("every code of the README stands in the table with what follows of it, and no other does", () => {
  const rows = readme
    .trim()
    .split("\n")
    .map((line) => line.split("|").map((cell) => cell.trim()));
  expect(answers.map(({ code, outcome }) => [code, outcome])).toEqual(
    rows.map(([, code, , outcome]) => [code, outcome]),
  );
});
