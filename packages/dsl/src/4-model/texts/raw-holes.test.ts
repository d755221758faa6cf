import { expect, test } from "vitest";
import { rawHoles } from "./raw-holes.ts";

const placeholders = ["counselor_name", "counselorName", "counsel_count", "companyName", "등급"];
const found = (text: string) =>
  rawHoles(text, placeholders).map(({ written, meant }) => `${written} ${meant ?? "?"}`);

test.each([
  ["[ counselor_name ]입니다", "[ counselor_name ] counselor_name"],
  ["[ counsel or_name ]", "[ counsel or_name ] counselor_name"],
  ["상담사 [상담사 이름]입니다", "[상담사 이름] counselor_name"],
  ["{{name}}님", "{{name}} ?"],
  ["{{ counselorName }}님", "{{ counselorName }} counselorName"],
  ["$" + "{counselor_nam}", "$" + "{counselor_nam} counselor_name"],
  ["#{위탁사명}", "#{위탁사명} companyName"],
  ["#{주문번호}", "#{주문번호} ?"],
  ["%counselor_name%", "%counselor_name% counselor_name"],
  ["<고객 등급> <등급>", "<등급> 등급"],
  ["{counsel_count}명", "{counsel_count} counsel_count"],
  ["[counselor_name|[등급]]님", "[counselor_name|[등급]] counselor_name"],
])("OPS-14: %s is never sent raw", (text, raw) => {
  expect(found(text)).toEqual([raw]);
});

test.each([
  "[counselor_name]{이/가} [등급]입니다",
  "[counselor_name|상담사]입니다",
  "\\[ counselor_name ]",
  "[안내 메시지] [1:1 상담] [ ] <안내>",
  "10% 할인, 20% 쿠폰",
  "(상담사 이름)",
])("%s says what it says", (text) => {
  expect(found(text)).toEqual([]);
});

test("a name that the policy does not have is not offered", () => {
  expect(found("{{고객명}}")).toEqual(["{{고객명}} ?"]);
});
