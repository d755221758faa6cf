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

/**
 * What `chat/write` answers with: HappyTalk's documentation of 2022, api_code_dict.md, as it stands there; behind it the codes of the business
 * centre that it names, and those of Infobank's examples.
 */
const dictionary = `
0 ok · -400 Forbidden · -500 Unauthorized · -501 InvalidSender · -502 InvalidSession (expired / none) · -503 InvalidUserKey ·
-504 DuplicateSerialNumber · -505 InvalidImage · -506 MessageLengthOverLimit (>1000) · -507 InvalidHubPartner ·
-508 InvalidProfileChatStatus · -509 InvalidJson · -510 InvalidMessage (type/button/url/mandatory property) · -511 BlockedUser ·
-512 ContractNotFound · -600 FailedToSend · -601 InternalSystemError · 200 · 403 · 405 · 507 · 508 · 509 · 510 invalid button ·
514 · 515 · 516 · 517 · 520 invalid system-message content · 8xx · 4060 · 0000 uploaded ·
A000 Success · A502 not your sender · A507 userKey empty or >20 · A822 · A213`;

/** What follows of them: whether it is sent again, a person has to do something first, or it is over. */
const outcomes: Readonly<Record<string, readonly string[]>> = {
  sent: ["0", "-504", "0000", "A000"],
  later: ["-600", "-601"],
  operator: ["-400", "-500", "-501", "-507", "-508", "-512", "A502"],
  gone: ["-502", "-503", "-511"],
};

test("every code of the dictionary stands in the table, no other does, and what is not said otherwise is refused", () => {
  const codes = dictionary.split("·").map((entry) => entry.trim().split(" ")[0] ?? "");
  expect(answers.map(({ code }) => code).toSorted()).toEqual(codes.toSorted());
  for (const { code, outcome } of answers) {
    const [expected] = Object.entries(outcomes).find(([, some]) => some.includes(code)) ?? [
      "refused",
    ];
    expect([code, outcome]).toEqual([code, expected]);
  }
  expect(transport.judge(200, '{"code":"812"}')).toMatchObject({ code: "812", outcome: "refused" });
});

test("no code stands in the table twice", () => {
  expect(new Set(answers.map(({ code }) => code)).size).toBe(answers.length);
});
