import type { Condition, PolicyIr, RuleIr } from "@annae/ir";
import { anyManyRules, casesTried } from "@annae/ir/testing";
import { comparePolicies, differenceText, isSame } from "@annae/review";
import { install } from "@annae/vocabulary";
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { compiled, means, shop } from "./shop.ts";

/** Random policies that are rewritten. */
const runs = casesTried(15);

const images = new Map<string, string>();

function compare(before: string, after: string) {
  const versions = [before, after].map((text) => ({ ir: compiled(text).ir, images }));
  const [one, other] = versions;
  if (one === undefined || other === undefined) throw new Error("two versions");
  return comparePolicies(one, other, means);
}

/** The shop with one thing written otherwise. */
const but = (was: string, now: string) => {
  expect(shop).toContain(was);
  return shop.replaceAll(was, now);
};

describe("there is no difference", () => {
  test.each([
    [
      "in another order of a condition",
      but("openConsultations >= 10 and not member", "!member and openConsultations > 9"),
    ],
    [
      "in a negation taken apart",
      but("openConsultations >= 10 and not member", "not (openConsultations < 10 or member)"),
    ],
    ["in comments and layout", but("on assign {", "// 인사\non assign {\n\n")],
    [
      "in a rule split in two",
      but(
        "  again: when busyOn and room is received then send busy every 5m",
        "  one: when busyOn and room is received and chatbot then send busy every 5m\n  two: when busyOn and room is received and not chatbot then send busy every 5m",
      ),
    ],
    ["in labels", but("closed:", "shut:")],
    ["in names of messages", but("away", "gone")],
    [
      "in two rules that exclude one another, swapped",
      but(
        "  hello: send hello\n  busy:  when busyOn and channel in (web, naver) then send busy",
        "  hello: send hello\n  busy:  when busyOn and not channel is kakao then send busy",
      ),
    ],
  ])("%s", (_, after) => {
    expect(isSame(compare(shop, after))).toBe(true);
  });

  test("in random policies whose conditions and blocks are rewritten without changing what they mean", () => {
    const property = fc.property(anyManyRules, fc.nat(), ({ ir }, seed) => {
      const [before, after] = [ir, rewritten(ir, seed)].map((one) => ({ ir: one, images }));
      if (before === undefined || after === undefined) return;
      const found = comparePolicies(before, after, { ...means, installation: install([]) });
      expect(found.classes).toEqual([]);
      expect(isSame(found)).toBe(true);
    });
    fc.assert(property, { numRuns: runs });
  }, 600_000);
});

/** The same with parts in another order, negations taken apart, and rules of `all` blocks split by a question that is answered either way. */
function rewritten(ir: PolicyIr, seed: number): PolicyIr {
  const events = Object.entries(ir.events).map(([name, event]) => {
    const blocks = event.blocks.map((block) => ({
      ...block,
      rules: block.rules.flatMap((rule) => {
        const when = rule.when && turned(rule.when, seed);
        return block.mode === "first" ? split({ ...rule, when }) : [{ ...rule, when }];
      }),
    }));
    return [name, { ...event, blocks }] as const;
  });
  return { ...ir, events: Object.fromEntries(events) };
}

function turned(condition: Condition, seed: number): Condition {
  if (condition.op === "not") return { op: "not", of: turned(condition.of, seed) };
  if (condition.op !== "and" && condition.op !== "or") {
    return seed % 3 === 0 ? { op: "not", of: { op: "not", of: condition } } : condition;
  }
  const of = condition.of.map((part) => turned(part, seed + 1)).toReversed();
  if (seed % 2 === 0) return { op: condition.op, of };
  const op = condition.op === "and" ? "or" : "and";
  return { op: "not", of: { op, of: of.map((part) => ({ op: "not", of: part })) } };
}

/** A rule for one of several reasons, as one rule for each of them. */
function split(rule: RuleIr): readonly RuleIr[] {
  if (rule.when?.op !== "or") return [rule];
  return rule.when.of.map((when) => ({ ...rule, when }));
}

describe("a difference", () => {
  const found = compare(shop, but("openConsultations >= 10", "openConsultations > 10"));

  test("is a class of situations with its condition, its size and a conversation before and after", () => {
    const [only, ...others] = found.classes;
    expect(others).toEqual([]);
    expect(only?.found.where.map((rule) => rule?.id)).toEqual(["full"]);
    expect(only?.share).toBeGreaterThan(0);
    const [before, after] = [only?.example?.before, only?.example?.after].map(
      (played) => played?.performance.transcript.steps[0]?.effects,
    );
    expect([before, after]).toEqual([["refuse"], ["assign"]]);
  });

  test("is told in sentences, in Korean and English", () => {
    const en = differenceText(found, { locale: "en", traffic: null });
    expect(en).toContain("where full applied so far");
    expect(en).toContain("not (openConsultations > 10)");
    const ko = differenceText(found, { locale: "ko", traffic: null });
    expect(ko).toContain("지금까지 full 규칙이 적용되던 경우");
    expect(ko).toContain("접수·진행중 상담이 10건");
  });

  test("of a limit is shown by a conversation in which time passes", () => {
    const { classes } = compare(shop, but("busy every 5m", "busy every 10m"));
    expect(classes.map(({ found: one }) => one.event)).toEqual(["message"]);
    expect(classes[0]?.example?.story.beats.length).toBeGreaterThan(1);
  });

  test("of an order is found", () => {
    const after = but(
      "hello: send hello\n  busy:  when busyOn and channel in (web, naver) then send busy",
      "busy:  when busyOn and channel in (web, naver) then send busy\n  hello: send hello",
    );
    expect(compare(shop, after).classes.map(({ found: one }) => one.gone)).toMatchObject([
      [{ kind: "order", first: { message: "hello" }, second: { message: "busy" } }],
    ]);
  });

  test("of a setting's own default, a text, a property or an image is an entry", () => {
    const after = but("안녕하세요.", "어서 오세요.")
      .replace("= 10m", "= 20m")
      .replace("never send away when not afterHours", "never close");
    const { entries } = comparePolicies(
      { ir: compiled(shop).ir, images: new Map([["a.png", "png 1x1"]]) },
      { ir: compiled(after).ir, images: new Map([["a.png", "png 2x2"]]) },
      means,
    );
    expect(entries.map(({ what, name }) => `${what} ${name}`)).toEqual([
      ...["message hello", "setting remindAfter"],
      ...["property never send away when !afterHours", "property never close", "image a.png"],
    ]);
  });

  test("tells the durations of a new setting as the language writes them", () => {
    const after = but(
      "fact member",
      'setting calm: duration = 6m "조용한 시간"\nfact member',
    ).replace("send busy every 5m", "send busy every 5m if sinceLastNotice >= calm and calm > 5m");
    const found = compare(shop, after);
    const [en, ko] = (["en", "ko"] as const).map((locale) =>
      differenceText(found, { locale, traffic: null }),
    );
    expect(en).toContain("“조용한 시간” is 5 min");
    expect(ko).toContain("조용한 시간이 5분");
    expect(`${en}${ko}`).not.toMatch(/\d{5}/);
  });

  test("at a message in a room where nothing runs is none: there the words are a request or open the chatbot", () => {
    const after = but(
      "when busyOn and room is received",
      "when busyOn and room in (received, ended)",
    );
    expect(isSame(compare(shop, after))).toBe(true);
  });

  test("that only a new setting brings is found, and shown with the setting", () => {
    const after = but("fact member", 'setting strict: yes/no = no "엄격"\nfact member').replace(
      "when openConsultations >= 10 and not member",
      "when openConsultations >= 10 and not member or strict",
    );
    const { classes } = compare(shop, after);
    expect(classes.length).toBeGreaterThan(0);
    expect(classes.every(({ example }) => example !== null)).toBe(true);
  });
});
