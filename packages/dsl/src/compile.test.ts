import fc from "fast-check";
import { expect, test } from "vitest";
import { compileText } from "./compile-text.ts";
import { expected, foundIn } from "./testing/found-in.ts";
import { testInstallation } from "./testing/test-installation.ts";

const card = "when afterHours and chatbot then send offHours; close if !acceptAfterHours";

test("the card of the project compiles exactly as written, once its message exists", () => {
  const { diagnostics, ir } = compileText(
    `message offHours { text "…" }\n${card}`,
    testInstallation,
  );
  expect(diagnostics).toEqual([]);
  const yesNo = { type: { kind: "yesNo" }, domain: {} };
  expect(ir?.facts).toEqual({
    acceptAfterHours: { ...yesNo, source: "setting" },
    afterHours: { ...yesNo, source: "world" },
    chatbot: { ...yesNo, source: "setting" },
  });
  expect(ir?.atoms).toEqual([
    { ask: "yes", fact: "afterHours" },
    { ask: "yes", fact: "chatbot" },
    { ask: "yes", fact: "acceptAfterHours" },
  ]);
  expect(ir?.events).toEqual({
    request: {
      reads: ["acceptAfterHours", "afterHours", "chatbot"],
      blocks: [
        {
          mode: "all",
          rules: [
            {
              id: expect.stringMatching(/^request#[0-9a-z]+$/),
              at: { file: "policy.rules", line: 2, column: 1 },
              extent: [30, 104],
              when: {
                op: "and",
                of: [
                  { op: "atom", atom: 0, at: [35, 45] },
                  { op: "atom", atom: 1, at: [50, 57] },
                ],
              },
              actions: [
                {
                  step: { do: "send", message: "offHours", limit: null },
                  at: [63, 76],
                  when: null,
                  otherwise: null,
                },
                {
                  step: { do: "effect", action: "close" },
                  at: [78, 83],
                  when: { op: "not", of: { op: "atom", atom: 2, at: [88, 104] } },
                  otherwise: null,
                },
              ],
            },
          ],
        },
      ],
    },
  });
});

test("the card without its message says what to declare", () => {
  const text = card.replace("offHours", "«offHours»");
  expect(foundIn(text)).toEqual(expected(text, "unknown-message"));
});

test("a policy at a glance compiles without a word", () => {
  const text = `policy happy
message greeting { text "안녕하세요, [counselor_name]입니다." }
message title { text "[category_name] > [division_name]" }
message busy { text "상담이 많습니다." button "FAQ" -> "https://example.com" }
message waitingCount { text "앞에 [counsel_count]명" }
message offHours "근무 시간 외" { text "지금은 쉽니다." on beta { text "평일 10시부터" } }
message unavailable { text "쉽니다." }
message overLimit { text "많습니다." }
system ST "상담 시작" { text "#{위탁사명} 저장 !종료" button "!종료" }
setting vipOnly: yes/no = no "VIP만 상담"
fact vip: yes/no "VIP 고객"
on request first {
  blocked:   when customerBlocked or vipOnly and not vip then send unavailable; refuse; lockInput
  offHours:  when afterHours then send offHours; queue if acceptAfterHours else close
  overLimit: when openConsultations >= consultationLimit
             then send overLimit; queue if acceptOverLimit else close
  available: otherwise assign
}
on assign {
  send greeting
  send title        if titleOn
  send busy         if busyOn and (titleOn or !chatbot and channel is not beta)
  send waitingCount once if waitingAhead >= 1
}
on message {
  busyAgain: when busyOn and room is received then send busy every 5m
  send S2 every 5m if room is waiting and situation is offHours
}`;
  const { diagnostics, ir } = compileText(text, testInstallation);
  expect(diagnostics).toEqual([]);
  expect(Object.keys(ir?.events ?? {})).toEqual(["request", "assign", "message"]);
  expect(JSON.parse(JSON.stringify(ir))).toEqual(ir);
});

test("all mistakes of a file come in one go, a syntax error and others together", () => {
  const text = `message hello { text "[counsel_cont]" }
when chatbot send hello
when chatbt then send helo`;
  const { diagnostics } = compileText(text, testInstallation);
  const found = diagnostics.map(
    ({ code, span }) => `${code} ${span.source.text.slice(span.start, span.end)}`,
  );
  expect(found).toContain("unknown-placeholder [counsel_cont]");
  expect(found).toContain("unknown-fact chatbt");
  expect(found).toContain("unknown-message helo");
  expect(found).toHaveLength(4);
});

test("what a broken declaration would have declared is not called unknown", () => {
  const found = foundIn(
    'message hello text "x" }\nsetting limit number = 3\nwhen limit > 3 then send hello',
  );
  expect(found.filter((line) => line.startsWith("unknown-"))).toEqual([]);
  expect(found.length).toBeGreaterThan(0);
});

test("with errors there is no IR, with warnings alone there is", () => {
  expect(compileText("when chatbt then close", testInstallation).ir).toBeNull();
  const warned = compileText('message a { text "x" }', testInstallation);
  expect(warned.diagnostics.map(({ severity }) => severity)).toEqual(["warning"]);
  expect(warned.ir).not.toBeNull();
});

test("an empty text is a policy that does nothing", () => {
  const { ir, diagnostics, name } = compileText("", testInstallation);
  expect({ name, diagnostics, events: ir?.events }).toEqual({
    name: "policy",
    diagnostics: [],
    events: {},
  });
});

test("a policy is compiled with its base in the process", () => {
  const bases = { base: 'policy base\nmessage hello { text "x" }\nwhen chatbot then send hello' };
  const { ir, files } = compileText("policy shop extends base", testInstallation, { bases });
  expect(ir?.events.request?.blocks[0]?.rules[0]?.at.file).toBe("base.rules");
  expect(files.map(({ path }) => path)).toEqual(["policy.rules", "base.rules"]);
});

test("names that objects are born with are names like any other", () => {
  const text = `message constructor { text "x" }
setting isPrototypeOf: number = 1
valueOf: when isPrototypeOf > 1 then send constructor
toString: when «hasOwnProperty» then send «propertyIsEnumerable»`;
  expect(foundIn(text)).toEqual(expected(text, "unknown-fact", "unknown-message"));
});

test("of hundreds of errors in a file the first hundred are listed and the others counted", () => {
  const text = Array.from({ length: 300 }, () => "when nothing1 then close").join("\n");
  const { diagnostics } = compileText(text, testInstallation);
  expect(diagnostics).toHaveLength(101);
  expect(diagnostics.at(-1)?.wording.en.title).toBe("and 200 more in this file");
});

const words = fc.constantFrom(
  ..."policy import extends setting fact message system on first otherwise when then if else and or not is in send once every like text image button override remove before after one of".split(
    " ",
  ),
  ..."request assign enter a b chatbot room received waitingAhead S1 ST alpha greeting close queue lockInput".split(
    " ",
  ),
  ...[
    "{",
    "}",
    "(",
    ")",
    ",",
    ";",
    ":",
    "=",
    "<",
    ">=",
    "!",
    "->",
    "\n",
    "yes/no",
    "number",
    "5",
    "5m",
    "18:00",
  ],
  ...['"x"', '"[a]"', '"[counsel_count]"', '"https://a.b"'],
);

test("any text gives a result: an IR or an error, never an exception", () => {
  fc.assert(
    fc.property(fc.array(words, { maxLength: 60 }), (soup) => {
      const { ir, diagnostics } = compileText(soup.join(" "), testInstallation);
      expect(ir === null).toBe(diagnostics.some(({ severity }) => severity === "error"));
    }),
    { numRuns: 1_000 },
  );
});

test("every diagnostic of any text is worded in both languages", () => {
  fc.assert(
    fc.property(fc.array(words, { maxLength: 60 }), (soup) => {
      for (const { wording } of compileText(soup.join(" "), testInstallation).diagnostics) {
        for (const { title, help } of [wording.ko, wording.en]) {
          expect(`${title} ${help}`).not.toMatch(/\[object|NaN|null/);
          expect(title).not.toMatch(/[.。]$/);
        }
      }
    }),
  );
});
