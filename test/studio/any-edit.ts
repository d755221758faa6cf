import type { FormEdit, FormMessage, PolicyForm } from "@annae/studio";
import fc from "fast-check";

/** Texts as people type and paste them, with everything that could be read otherwise than it is meant. */
export const anyTyped: fc.Arbitrary<string> = fc
  .array(
    fc.constantFrom(
      ...[
        "안녕하세요. ",
        "\n",
        "\r\n",
        "[counselor_name]",
        "[nick|고객]{이/가}",
        "\\[",
        "\\",
        '"',
        '"""',
        "“따옴표”",
      ],
      ...[
        "\t",
        "  ",
        "\u00a0",
        "\u200b",
        "\u202e",
        "// 주석?",
        "/*",
        "}",
        "{",
        "😀",
        "on naver",
        "#{위탁사명}",
      ],
    ),
    { maxLength: 8 },
  )
  .map((parts) => parts.join(""));

const anyButton = fc.record({
  label: fc.constantFrom("자주 묻는 질문", 'a "b"', "[1]", "전화\n문의"),
  url: fc.constantFrom(null, "https://example.com/?q=[1]", "tel:1588-0000"),
});

const conditions = ["chatbot", "afterHours or mealTime", "room in (waiting, received) and !busyOn"];

/** One of them, none, or what is there with a part more, denied or joined to it. */
const anyCondition = (written: string | null): fc.Arbitrary<string | null> =>
  fc.constantFrom(
    ...[null, ...conditions, "not (chatbot and suspended)"],
    ...(written === null || /[/"]/.test(written)
      ? []
      : [`(${written}) and chatbot`, `chatbot or ${written}`, `not (${written})`, written]),
  );

/** Another condition of any rule, step or case. */
function anyOtherCondition({ blocks, messages }: PolicyForm): readonly fc.Arbitrary<FormEdit>[] {
  const ofRules = blocks.flatMap(({ rules }) =>
    rules.flatMap(({ id, condition, steps }) => [
      { of: { rule: id }, condition },
      ...steps.map((step, at) => ({ of: { rule: id, step: at }, condition: step.condition })),
    ]),
  );
  const ofCases = messages.flatMap(({ name, contents }) =>
    contents.flatMap(({ key, condition }) =>
      typeof key === "object" && "case" in key
        ? [{ of: { message: name, case: key.case }, condition: condition ?? null }]
        : [],
    ),
  );
  const all = [...ofRules, ...ofCases];
  if (all.length === 0) return [];
  const edit = fc.constant("setCondition" as const);
  return [
    fc
      .constantFrom(...all)
      .chain(({ of, condition }) =>
        fc.record({ edit, of: fc.constant(of), condition: anyCondition(condition) }),
      ),
  ];
}
const properties = [
  "never lockInput on reply",
  "always (assign or queue or close or refuse) on request",
  "never send something twice within 5m when afterHours",
  "never (send something but (busy, hello) or close or tell counselor something but busy) on message",
];

/** Any edit that the form offers, and now and then one that it does not. */
export function anyEdit(form: PolicyForm): fc.Arbitrary<FormEdit> {
  const rules = form.blocks.flatMap((block) => block.rules.map(({ id }) => id));
  const places = form.messages.flatMap((one) =>
    one.contents.map(({ key }) => ({ message: one.name, content: key })),
  );
  const all: fc.Arbitrary<FormEdit>[] = [
    ...anyOtherCondition(form),
    fc.record({
      edit: fc.constant("addMessage"),
      name: fc.constantFrom("새_메시지", "busy", "a b"),
      title: fc.constantFrom("", "새 안내"),
      like: fc.constantFrom(null, "offHours"),
      text: anyTyped,
    }),
    fc.record({ edit: fc.constant("addProperty"), property: fc.constantFrom(...properties) }),
    fc.record({
      edit: fc.constant("addRule"),
      event: fc.constantFrom("request", "assign", "tick"),
      label: fc.constantFrom("새_상황", "offHours"),
      when: fc.constantFrom(null, ...conditions),
      steps: fc.constantFrom([{ action: "lockInput" }], [{ action: "close" }]),
      before: fc.constantFrom(null, ...rules),
    }),
  ];
  if (places.length > 0) all.push(...ofMessages(form.messages, fc.constantFrom(...places)));
  if (rules.length > 0) {
    const rule = fc.constantFrom(...rules);
    all.push(
      fc.record({ edit: fc.constant("switchRule"), rule, on: fc.boolean() }),
      fc.record({ edit: fc.constant("removeRule"), rule }),
      fc.record({ edit: fc.constant("moveRule"), rule, by: fc.constantFrom(-1, 1) }),
      fc.record({
        edit: fc.constant("renameRule"),
        rule,
        to: fc.constantFrom("다른_상황", "busy"),
      }),
    );
  }
  if (form.properties.length > 0) {
    const at = fc.nat(form.properties.length - 1);
    all.push(
      fc.record({ edit: fc.constant("removeProperty"), at }),
      fc.record({ edit: fc.constant("setProperty"), at, property: fc.constantFrom(...properties) }),
    );
  }
  return fc.oneof(...all);
}

function ofMessages(
  messages: readonly FormMessage[],
  place: fc.Arbitrary<{
    readonly message: string;
    readonly content: FormMessage["contents"][number]["key"];
  }>,
): readonly fc.Arbitrary<FormEdit>[] {
  const message = fc.constantFrom(...messages.map(({ name }) => name));
  const image = fc.constantFrom(null, "images/greeting.png");
  const buttonPlace = fc.nat(2);
  const at = <Name extends string, More>(edit: Name, more: fc.Arbitrary<More>) =>
    fc.tuple(place, more).map(([of, own]) => ({ edit, ...of, ...own }));
  return [
    at("setText", fc.record({ text: anyTyped })),
    at("setImage", fc.record({ image })),
    at("addButton", fc.record({ button: anyButton })),
    at("setButton", fc.record({ at: buttonPlace, button: anyButton })),
    at("removeButton", fc.record({ at: buttonPlace })),
    at("removeContent", fc.constant({})),
    fc.record({
      edit: fc.constant("addVariant"),
      message,
      channel: fc.constantFrom("kakao", "naver", "web"),
      text: anyTyped,
    }),
    fc.record({
      edit: fc.constant("addCase"),
      message,
      when: fc.constantFrom(...conditions),
      text: anyTyped,
    }),
    fc.record({ edit: fc.constant("moveCase"), message, from: fc.nat(2), to: fc.nat(2) }),
    fc.record({
      edit: fc.constant("setTitle"),
      message,
      title: fc.constantFrom("새 제목", 'a "b"\nc'),
    }),
    fc.record({ edit: fc.constant("removeMessage"), message }),
    fc.record({ edit: fc.constant("switchMessage"), message, on: fc.boolean() }),
    fc.record({
      edit: fc.constant("renameMessage"),
      message,
      to: fc.constantFrom("다른_안내", "busy"),
    }),
  ];
}
