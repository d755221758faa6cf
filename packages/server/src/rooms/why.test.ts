import { compile, memoryHost } from "@annae/dsl";
import { installedChannels } from "@annae/installation/channels";
import { install } from "@annae/vocabulary";
import { expect, test } from "vitest";
import { messageReason } from "./why.ts";

const text = `policy shop
message offHours { text "쉽니다" }
message greeting { text "안녕하세요" }
on request first {
  closed: when afterHours then send offHours; queue
  open: otherwise assign
}
on assign { hello: send greeting }
`;
const { ir } = compile(
  "shop.rules",
  memoryHost({ files: { "shop.rules": text } }),
  install(installedChannels),
);

test("a message is there because of the rule that applied and sends it, in words; what no rule asked for has no reason", () => {
  if (ir === null) throw new Error("the policy has errors");
  const sent = { message: "offHours", system: null };
  const reason = messageReason(ir, { event: "request", rules: ["closed"] }, sent);
  expect(reason?.rule).toBe("closed");
  expect(reason?.because.ko).toContain("근무 시간");
  expect(reason?.because.en).toContain("if ");
  const greeting = { message: "greeting", system: null };
  expect(messageReason(ir, { event: "assign", rules: ["hello"] }, greeting)?.because.ko).toBe(
    "이때 항상",
  );
  expect(messageReason(ir, { event: "request", rules: ["open"] }, sent)).toBeNull();
  expect(messageReason(ir, { event: "tick", rules: [] }, sent)).toBeNull();
});
