import type { Studio, TypedProof } from "@annae/studio";
import { expect, test } from "vitest";
import { studioOf, studioWith } from "./open-policies.ts";

async function proved(studio: Studio, told?: (proof: TypedProof) => void) {
  const heard = await studio.ask("prove", { events: 5 }, told);
  if (heard?.ok !== true) throw new Error("proved");
  return heard.value;
}

const results = (proofs: readonly TypedProof[]) =>
  proofs.map(({ result, isKept }) => `${result}${isKept ? " kept" : ""}`);

const shop = (rules: string, words = "안녕하세요") => `policy shop
message hello { text "${words}" }
message offHours { text "쉽니다" }
on request first {
  off: when afterHours then send offHours; queue
  open: otherwise assign
}
on assign { ${rules} }
never send offHours on request when !afterHours
never send offHours when chatbot
never send hello more than 1 times within 1h
`;

test("a property holds for ever, or is broken by a conversation that shows it, which becomes a time line", async () => {
  const studio = studioWith(shop("greet: send hello"));
  const proofs = await proved(studio);
  expect(results(proofs)).toEqual(["holds", "fails", "fails"]);
  const [holds, fails] = proofs;
  expect(holds).toMatchObject({
    text: "never send offHours on request when !afterHours",
    at: { line: 9 },
  });
  expect(holds?.method?.ko).toContain("증명됨");
  const { line, channel, test: text } = fails?.counterexample ?? {};
  if (line === undefined || channel === undefined) throw new Error("a conversation");
  const heard = await studio.ask("play", { line });
  if (heard?.ok !== true) throw new Error("played");
  const { channels, faults } = heard.value;
  expect(faults).toEqual([]);
  const last = channels[channel]?.at(-1);
  expect(last?.working).toBe(false);
  expect(last?.steps[0]?.rules).toEqual(["off"]);
  expect(line.settings).toMatchObject({ chatbot: true });
  expect(text).toContain(`on ${channel}`);
});

test("what was found stands until something changes that it stands on", async () => {
  const studio = studioWith(shop("greet: send hello once"));
  const before = results(await proved(studio));
  expect(before).not.toContain("null");
  studio.change("shop.rules", `// 주석\n${shop("greet: send hello once", "반갑습니다")}`);
  const [first] = await proved(studio);
  expect(first).toMatchObject({ isKept: true, at: { line: 10 } });
  expect(results(await proved(studio))).toEqual(before.map((result) => `${result} kept`));
  studio.change("shop.rules", shop("greet: send hello if !afterHours and timeOfDay >= 09:00"));
  const after = await proved(studio);
  expect(after[0], "what no event but a request can break").toMatchObject({ isKept: true });
  expect(after[1]).toMatchObject({ isKept: false, result: "fails" });
});

test("a proof is thrown away as the text changes, and its answer never heard", async () => {
  const studio = studioOf("happytalk");
  const path = "happytalk/happytalk.rules";
  const text = studio.textOf(path) ?? "";
  const told: TypedProof[] = [];
  const first = studio.ask("prove", { events: 8 }, (proof) => {
    told.push(proof);
    if (told.length === 1) studio.change(path, `${text}\n// 주석\n`);
  });
  expect(await first).toBeNull();
  expect(told).toHaveLength(1);
});

test("nothing is proved of a text with errors, which is said", async () => {
  const heard = await studioWith("policy shop\non enter { send nobody }\n").ask("prove", {});
  expect(heard).toMatchObject({ ok: false, faults: [{ path: "$" }] });
});
