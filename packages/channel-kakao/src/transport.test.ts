import { expect, test } from "vitest";
import { answers } from "./answers.ts";
import { transport } from "./transport.ts";

test.each([
  [200, '{"code":0,"createdAt":"2022-06-07T11:56:54.461"}', "sent"],
  [200, '{"code":"0"}', "sent"],
  [200, '{"code":"0000","image":"x"}', "sent"],
  [200, '{"code":"A000","result":"Success"}', "sent"],
  [200, '{"code":-504,"message":"DuplicateSerialNumber"}', "sent"],
  [200, '{"code":"-500"}', "operator"],
  [200, '{"code":-501}', "operator"],
  [200, '{"code":"-502"}', "gone"],
  [200, '{"code":-511}', "gone"],
  [200, '{"code":-601}', "later"],
  [200, '{"code":-510}', "refused"],
  [200, '{"code":"toString"}', "refused"],
  [200, "{}", "unknown"],
  [200, "<html>", "unknown"],
  [400, '{"code":-509}', "refused"],
  [401, "", "operator"],
  [429, "", "wait"],
  [503, "<html>", "later"],
])("status %d with %s is %s", (status, body, outcome) => {
  expect(transport.judge(status, body).outcome).toBe(outcome);
});

test("no code stands in the table twice", () => {
  expect(new Set(answers.map(({ code }) => code)).size).toBe(answers.length);
});
