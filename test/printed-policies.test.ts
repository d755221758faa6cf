import { diskHost } from "@annae/disk/policies";
import { compile, compileText, type ImageFacts } from "@annae/dsl";
import { installedChannels } from "@annae/installation/channels";
import {
  type ActionIr,
  type Atom,
  type BlockIr,
  evaluate,
  type Facts,
  factsOf,
  type PolicyIr,
  printPolicy,
  type RuleIr,
} from "@annae/ir";
import {
  anyAtom,
  anyCondition,
  factTable,
  factValueOf,
  indexedEvents,
  type TestFact,
  withoutPlaces,
} from "@annae/ir/testing";
import { install, type ValueType } from "@annae/vocabulary";
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { filesBelow, root } from "./structure/source-files.ts";

const installation = install(installedChannels);
const policies = filesBelow("policies").filter((path) =>
  /^policies\/[^/]+\/[^/]+\.rules$/.test(path),
);

function compiled(text: string, images: Readonly<Record<string, ImageFacts>> = {}): PolicyIr {
  const { ir, diagnostics } = compileText(text, installation, { images });
  const errors = diagnostics.filter(({ severity }) => severity === "error");
  return ir ?? expect.fail(`${errors[0]?.wording.en.title}\n${text}`);
}

test.each(policies)("%s compiles from what is printed of it to the same meaning", (path) => {
  const { ir, images } = compile(`${root}/${path}`, diskHost(), installation);
  const printed = ir === null ? "" : printPolicy(ir);
  const known = Object.fromEntries(images.map(({ source, facts: image }) => [source, image]));
  expect(withoutPlaces(compiled(printed, known))).toEqual(withoutPlaces(ir));
});

test("texts come back with their brackets, particles, quotation marks and lines", () => {
  const ir = compiled(String.raw`policy shop
fact nick: text = "a\"b" "별명\n둘째 줄"
setting tier: one of (gold, silver) = silver
message hello "인사 \"안녕\"" like greeting {
  text "\[안내] [nick]{이/가} [counselor_name] \\ [[nick]] \"x\"\n둘째 줄"
  button "\[1] 질문" -> "https://a.b/?q=[1]"
  button "예"
  on web { text """
    여러 줄 [nick]
      들여쓰기
    """ }
}
system S1 { text "#{위탁사명} [공지] 쉽니다" }
on assign { send hello every 1h30m if tier is gold else lockInput
  lockInput; skipChatbot }`);
  expect(withoutPlaces(compiled(printPolicy(ir)))).toEqual(withoutPlaces(ir));
});

const types: Readonly<Record<string, ValueType>> = {
  flag: { kind: "yesNo" },
  size: { kind: "number" },
  word: { kind: "text" },
  tier: { kind: "oneOf", values: ["gold", "silver", "iron"] },
  pause: { kind: "duration" },
  hour: { kind: "time" },
  day: { kind: "date" },
};
const facts: readonly TestFact[] = Object.entries(types).flatMap(([name, type]) => [
  { name, type },
  { name: `${name}2`, type },
]);

/** What a policy can write: a question about a fact, no empty list, no control character, and no number with an exponent. */
function isWritable(atom: Atom): boolean {
  if (atom.ask === "in" && atom.values.length === 0) return false;
  if (/\\[urbf]|[\u2028\u2029]/.test(JSON.stringify(atom))) return false;
  return factsOf(atom).length > 0 && !JSON.stringify(atom).includes("1e+21");
}

const anyWhen = anyCondition(anyAtom(facts).filter(isWritable), 2);

const anyAction = fc
  .array(fc.option(anyWhen, { freq: 3 }), { minLength: 1, maxLength: 3 })
  .map((conditions) =>
    conditions.reduceRight<ActionIr<Atom> | null>((otherwise, when, at) => {
      const step = { do: "effect", action: at === 0 ? "lockInput" : "skipChatbot" } as const;
      return { step, at: [0, 0], when, otherwise: when === null ? null : otherwise };
    }, null),
  )
  .filter((action) => action !== null);

const anyRule = fc
  .record({
    when: fc.option(anyWhen, { freq: 4 }),
    actions: fc.array(anyAction, { minLength: 1, maxLength: 3 }),
  })
  .map(({ when, actions }): RuleIr<Atom> => {
    const at = { file: "a.rules", line: 1, column: 1 };
    return { id: "assign#", at, extent: [0, 0], when, actions };
  });

const anyBlock: fc.Arbitrary<BlockIr<Atom>> = fc.record({
  mode: fc.constantFrom("first" as const, "all" as const),
  rules: fc.array(anyRule, { minLength: 1, maxLength: 5 }),
});

const anyFactValues = fc
  .tuple(...facts.map(({ name, type }) => factValueOf(type).map((value) => [name, value] as const)))
  .map((entries): Facts => Object.fromEntries(entries));

function policyOf(block: BlockIr<Atom>): PolicyIr {
  const hostFacts = Object.fromEntries(
    facts.map(({ name, type }) => [name, { name, type, default: null, doc: null }]),
  );
  const rest = {
    settings: {},
    messages: {},
    systemTexts: {},
    properties: [],
    ...indexedEvents({ assign: [block] }),
  };
  return { version: 2, name: "shop", facts: factTable(facts), hostFacts, ...rest };
}

describe("any policy", () => {
  test("compiles from what is printed of it, decides as before, and is printed the same again", () => {
    fc.assert(
      fc.property(anyBlock, fc.array(anyFactValues, { minLength: 9 }), (block, situations) => {
        const ir = policyOf(block);
        const again = compiled(printPolicy(ir));
        const [before, after] = [ir.events.assign, again.events.assign];
        for (const known of situations) {
          const intents = (event: typeof before, { atoms }: PolicyIr) =>
            event && evaluate(event, atoms, known).intents.map(({ rule, ...step }) => step);
          expect(intents(after, again)).toEqual(intents(before, ir));
        }
        expect(withoutPlaces(compiled(printPolicy(again)))).toEqual(withoutPlaces(again));
      }),
    );
  });
});
