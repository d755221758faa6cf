import { compileText } from "@annae/dsl";
import { installedChannels } from "@annae/installation/channels";
import {
  type ConversationRecord,
  createEngine,
  type Engine,
  type Handled,
  memoryStore,
  type Policy,
  parseEvent,
  parseSurroundings,
  parseTenantSettings,
  policyFromIr,
} from "@annae/runtime";
import { install } from "@annae/vocabulary";
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { converse, happytalk, office, seoul, shownByStep } from "../support/converse.ts";

const installation = install(installedChannels);
const request = { at: seoul("11:00"), type: "request" };

test("GEN-1: an automatic message triggers no rule: every step is something that somebody did", async () => {
  const settings = { ...office, messages: { busy: true } };
  const transcript = await converse({ channel: "naver", settings, events: [request] });
  expect(transcript.steps.map((step) => [step.event, step.cause])).toEqual([
    ["request", "scenario"],
    ["assign", "auto"],
  ]);
});

test("GEN-2: the same event twice gives the same answer and sends nothing twice", async () => {
  const twice = { ...request, id: "webhook-7" };
  const transcript = await converse({ channel: "web", events: [twice, twice] });
  expect(shownByStep(transcript)).toEqual([[], ["greeting", "title"], []]);
  const [first, , second] = transcript.steps;
  expect(second).toMatchObject({
    situation: first?.situation,
    rules: first?.rules,
    effects: first?.effects,
  });
});

test("GEN-2: the step of a repeated event shows the room as it is then", async () => {
  const twice = { ...request, id: "webhook-7" };
  const transcript = await converse({
    channel: "web",
    events: [
      twice,
      { at: seoul("11:03"), type: "end", by: "customer" },
      { ...twice, at: seoul("11:05") },
    ],
  });
  expect(transcript.steps.at(-1)).toMatchObject({
    situation: "available",
    deliveries: [],
    room: "ended",
  });
});

const refused = {
  "a fourth link button":
    'message busy { text "바빠요" button "1" -> "https://a.kr" button "2" -> "https://a.kr" button "3" -> "https://a.kr" button "4" -> "https://a.kr" }',
  "an unknown placeholder": 'message greeting { text "안녕하세요 [counselor_nam]" }',
  "an unknown fact": 'message offHours { text "끝" }\nwhen aftrHours then send offHours',
  "an unknown message": 'message offHours { text "끝" }\nwhen afterHours then send offHour',
  "a text over a channel's limit": `message offHours { text "${"가".repeat(1001)}" }`,
  "a link of another scheme": 'message offHours { text "끝" button "x" -> "javascript:alert(1)" }',
  "a missing image": 'message offHours { text "끝" image "none.png" }',
};

test.each(Object.entries(refused))("GEN-4: %s does not compile", (_, source) => {
  const compilation = compileText(source, installation);
  expect(compilation.ir).toBeNull();
  expect(compilation.diagnostics.filter((d) => d.severity === "error")).toHaveLength(1);
  for (const { span, wording } of compilation.diagnostics) {
    expect(span.end).toBeGreaterThan(span.start);
    expect(wording.ko.help ?? wording.ko.title).toMatch(/\p{Script=Hangul}/u);
  }
});

test("GEN-4: a misspelled name comes with a suggestion", () => {
  const { diagnostics } = compileText(refused["an unknown fact"], installation);
  expect(diagnostics.find((d) => d.severity === "error")?.wording.en.help).toContain("afterHours");
});

type Store = ReturnType<typeof memoryStore<ConversationRecord>>;

function engineOf(tenant: string, store: Store, policy: Policy, json: object = office): Engine {
  const settings = parseTenantSettings(json, policy);
  const [channel] = installedChannels;
  if (!settings.ok || channel === undefined) throw new Error("the test's tenant is wrong");
  return createEngine({ tenant, store, policy, channel, settings: settings.value });
}

function handled(engine: Engine, policy: Policy, event: object, around: object = {}) {
  const parsed = parseEvent({ id: "1", at: seoul("11:00"), ...event });
  const surroundings = parseSurroundings(
    { counselors: [{ id: "kim" }], openConsultations: 0, customer: { id: "u1" }, ...around },
    policy,
    installedChannels.map(({ id }) => id),
  );
  if (!parsed.ok || !surroundings.ok) throw new Error("the test's event is wrong");
  return engine.handle(parsed.value, surroundings.value);
}

const messagesOf = (one: Handled) =>
  one.ok ? one.answer.deliveries.map(({ message, system }) => message ?? system) : ["conflict"];

describe("GEN-5: a policy can't reach another tenant's state", () => {
  const anyEvent = fc.oneof(
    fc.constant({ type: "enter" }),
    fc.constant({ type: "request" }),
    fc.constant({ type: "assign", counselor: "kim" }),
    fc.constant({ type: "message", text: "여보세요" }),
    fc.constant({ type: "reply", counselor: "kim", text: "네" }),
    fc.constant({ type: "end", by: "customer" }),
  );

  test("GEN-5: with the same customer ids on one store, each tenant's conversation is as if it were alone", async () => {
    const turns = fc.array(fc.tuple(fc.constantFrom("a", "b"), anyEvent), { maxLength: 12 });
    await fc.assert(
      fc.asyncProperty(turns, async (events) => {
        const answersOf = async (tenants: string) => {
          const store = memoryStore<ConversationRecord>();
          const answers: unknown[] = [];
          for (const [index, [tenant, event]] of events.entries()) {
            if (!tenants.includes(tenant)) continue;
            const engine = engineOf(tenant, store, happytalk());
            const one = await handled(engine, happytalk(), { ...event, id: `${index}` });
            if (tenant === "a") answers.push(one.ok && one.answer);
          }
          return answers;
        };
        expect(await answersOf("ab")).toEqual(await answersOf("a"));
      }),
      { numRuns: 40 },
    );
  });

  test("GEN-5: one tenant's event id says nothing about another's, and no two deliveries share a key", async () => {
    const store = memoryStore<ConversationRecord>();
    const policy = happytalk();
    const both = await Promise.all(
      ["a", "b"].map((tenant) =>
        handled(engineOf(tenant, store, policy), policy, { type: "request" }, { counselors: [] }),
      ),
    );
    expect(both).toMatchObject([{ repeated: false }, { repeated: false }]);
    const keys = both
      .flatMap((one) => (one.ok ? one.answer.deliveries : []))
      .map(({ payloads }) => {
        return JSON.stringify(payloads);
      });
    expect(keys).toHaveLength(2);
    expect(new Set(keys).size).toBe(2);
  });

  const source = `
    fact vip: yes/no = no "VIP 고객"
    setting vipOnly: yes/no = no "VIP만 상담"
    message welcome { text "어서 오세요." }
    on message { hello: when vip or vipOnly then send welcome }
  `;

  /** A chatbot listens, so that words are words. */
  const bot = { ...office, chatbot: true };

  function own(): Policy {
    const { ir, diagnostics } = compileText(source, installation);
    if (ir === null) throw new Error(diagnostics.map(({ wording }) => wording.en.title).join());
    return policyFromIr(ir);
  }

  test("GEN-5: facts given with one event are gone at the next, and never another tenant's", async () => {
    const store = memoryStore<ConversationRecord>();
    const policy = own();
    const says = (id: string) => ({ type: "message", text: "?", id });
    const [a, b] = [engineOf("a", store, policy, bot), engineOf("b", store, policy, bot)];
    const given = { facts: { vip: true } };
    expect(messagesOf(await handled(a, policy, says("1"), given))).toContain("welcome");
    expect(messagesOf(await handled(a, policy, says("2")))).toEqual([]);
    expect(messagesOf(await handled(b, policy, says("1")))).not.toContain("welcome");
  });

  test("GEN-5: settings of the same name are each tenant's own", async () => {
    const store = memoryStore<ConversationRecord>();
    const policy = own();
    const says = { type: "message", text: "?" };
    const only = engineOf("a", store, policy, { ...bot, vipOnly: true });
    expect(messagesOf(await handled(only, policy, says))).toContain("welcome");
    const other = engineOf("b", store, policy, bot);
    expect(messagesOf(await handled(other, policy, says))).not.toContain("welcome");
  });

  test.each(["constructor", "__proto__", "tenant", "conversation", "world", "process"])(
    "GEN-5: %s is no name that a condition could ask",
    (name) => {
      const asks = `message offHours { text "끝" }\nwhen ${name} then send offHours`;
      expect(compileText(asks, installation).ir).toBeNull();
    },
  );
});

test("GEN-2: fifty ticks later the same event is still the same event", async () => {
  const store = memoryStore<ConversationRecord>();
  const policy = happytalk();
  const engine = engineOf("a", store, policy);
  const says = { type: "message", text: "여보세요", id: "m" };
  expect(messagesOf(await handled(engine, policy, says))).toContain("ST");
  for (let n = 0; n < 50; n++) await handled(engine, policy, { type: "tick", id: `t${n}` });
  expect(await handled(engine, policy, says)).toMatchObject({ ok: true, repeated: true });
});

test("GEN-6: where no room exists after the event, counselors see nothing", async () => {
  const blocked = { customer: { blocked: true } };
  const refusals = [
    { channel: "web", ...blocked, events: [{ ...request, type: "enter" }] },
    { channel: "kakao", ...blocked, events: [request] },
    { channel: "naver", settings: { ...office, consultation: "suspended" }, events: [request] },
    {
      channel: "naver",
      settings: { ...office, acceptAfterHours: false },
      events: [{ ...request, at: seoul("19:00") }],
    },
    { channel: "kakao", events: [{ ...request, type: "enter" }] },
  ];
  for (const scenario of refusals) {
    const [step] = (await converse(scenario)).steps;
    expect(step?.room).toBe("none");
    expect(step?.deliveries).toMatchObject([{ customer: {}, counselor: null }]);
  }
  const settings = { ...office, chatbot: true, acceptAfterHours: false };
  const events = [{ ...request, at: seoul("19:00") }];
  const [ended] = (await converse({ channel: "naver", settings, events })).steps;
  expect(ended).toMatchObject({ room: "chatbotEnded", deliveries: [{ counselor: {} }] });
});

test("GEN-2: an event that comes again long after its answer was forgotten sends nothing again", async () => {
  const store = memoryStore<ConversationRecord>();
  const policy = happytalk();
  const engine = engineOf("a", store, policy);
  const opening = [
    { type: "request", id: "request" },
    { type: "assign", counselor: "kim", id: "assign" },
  ];
  const first: unknown[] = [];
  for (const event of opening) first.push(messagesOf(await handled(engine, policy, event)));
  expect(first.flat().length).toBeGreaterThan(0);
  for (let n = 0; n < 60; n++) {
    await handled(engine, policy, { type: "message", text: "?", id: `m${n}` });
  }
  for (const event of opening) {
    expect(messagesOf(await handled(engine, policy, event))).toEqual([]);
  }
});
