import { expect, test } from "vitest";
import { proofs } from "../limits.ts";
import { proveSetup } from "./prove-setup.ts";

const setup = (property: string) => ({
  policy: {
    ...{ entry: "shop.rules", pictures: {} },
    files: {
      "shop.rules": `policy shop
message greeting { text "어서 오세요" }
on message { greeting: send greeting }
${property}
`,
    },
  },
  ...{ settings: { timezone: "Asia/Seoul" }, counselors: [] },
});
const found = (property: string, limits = proofs) =>
  proveSetup(setup(property), { standard: {} }, limits);

test("a property that only a conversation breaks is an error, with the conversation as a test", async () => {
  const [broken, ...others] = await found("never send greeting more than 1 times within 5m");
  expect(others).toEqual([]);
  expect(broken).toMatchObject({
    ...{ severity: "error", path: "property-broken", file: "shop.rules", line: 4 },
    ko: expect.stringMatching(/이벤트 2개인 대화에서 어긋납니다\n.*\ntest "/s),
  });
});

test("of one that holds nothing is found", async () => {
  expect(await found("never send greeting on enter")).toEqual([]);
});

test("of one that could not be decided in time that is said, and nobody waits for it", async () => {
  const [open] = await found("never send greeting more than 40 times within 1d", {
    ...{ events: 100, milliseconds: 1 },
  });
  expect(open).toMatchObject({
    ...{ severity: "warning", path: "property-undecided", file: "shop.rules", line: 4 },
    en: "whether `never send greeting more than 40 times within 1d` holds in whole conversations could not be decided",
  });
});

test("a policy with mistakes has none to prove", async () => {
  expect(await found("never send nothing")).toEqual([]);
});
