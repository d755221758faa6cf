import {
  type Action,
  actions,
  type Channel,
  type Counting,
  type Doc,
  eventNames,
  eventsOf,
  type Fact,
  type FactType,
  facts,
  type Kind,
  kinds,
  rooms,
  settingNames,
} from "@annae/vocabulary";
import { eventRow, settingRow } from "./definition-rows.ts";
import { both, code, page, table } from "./markdown.ts";

/** The page of everything a policy can name: events, facts, settings, actions, kinds, room states. */
export function renderReference(channels: readonly Channel[]): string {
  const ids = channels.map(({ id }) => id);
  const meanings = (head: string, words: Readonly<Record<string, { readonly doc: Doc }>>) =>
    table(
      [head, "뜻 · Meaning"],
      Object.entries(words).map(([name, { doc }]) => [code(name), both(doc)]),
    );
  return page(
    "# 참고: 정보, 동작, 메시지 종류 · Reference",
    "이 문서는 어휘 정의에서 `npm run generate`로 만듭니다.<br>\nThis page is made of the vocabulary's definitions by `npm run generate`.",
    "## 이벤트 · Events",
    "테스트에서: `at <때>` 뒤에 쓰는 말. 상담방: 이벤트가 뜻이 있는 상담방의 상태, 비어 있으면 모두.<br>\nIn tests: what stands behind `at <moment>`. Rooms: the states in which the event means something; empty: all.",
    table(
      ["이벤트 · Event", "뜻 · Meaning", "테스트에서 · In tests", "상담방 · Rooms"],
      eventNames.map(eventRow),
    ),
    "## 정보 · Facts",
    "변수: 문구에서 대괄호 안에 쓰는 이름. 이벤트가 적힌 정보는 그 이벤트에서만 쓸 수 있습니다.<br>\nPlaceholder: the name to write in brackets within texts. A fact with events has a meaning only at those.",
    table(
      [
        "정보 · Fact",
        "형식 · Type",
        "뜻 · Meaning",
        "이벤트 · Events",
        "변수 · Placeholder",
        "출처 · From",
      ],
      facts.map((fact) => factRow(fact, ids)),
    ),
    "## 시간을 재는 정보 · Facts that measure time",
    "이벤트의 규칙은 그 이벤트 전의 값을 읽습니다. 지금 처리하는 말, 요청, 답변, 안내는 아직 세지 않고 규칙이 끝난 뒤부터 셉니다. 예를 들어 `on message`의 `sinceLastWords`는 지금 온 메시지가 아니라 그 앞의 말부터입니다.<br>\nThe rules of an event read these as they were before it: the words, request, answer or notice that is being handled is not counted yet, and counts once the rules are done. At `on message` `sinceLastWords` is the time since the words before the present ones.",
    table(
      [
        "정보 · Fact",
        "다시 세기 시작하는 이벤트 · Counts anew after",
        "그 이벤트의 규칙이 읽는 값 · What the rules of that event read",
        "멈추는 이벤트 · Stops after",
      ],
      facts.flatMap((fact) =>
        fact.counts === undefined ? [] : [countingRow(fact.name, fact.counts)],
      ),
    ),
    "## 설정 · Settings",
    "회사가 정하고 채팅 서버와 시나리오가 JSON으로 넘기는 것. 정책은 자기 설정을 더 선언할 수 있습니다.<br>\nWhat a tenant sets, and chat servers and scenarios pass in as JSON. A policy may declare settings of its own.",
    table(
      ["설정 · Setting", "뜻 · Meaning", "JSON", "없으면 · If missing", "테스트에서 · In tests"],
      settingNames.map(settingRow),
    ),
    "## 동작 · Actions",
    "`send` 뒤에는 메시지 이름이나 시스템 메시지 코드를 씁니다. 상담 처리 결과는 이벤트마다 하나만 정할 수 있습니다.<br>\n`send` belongs to the language and takes a message's name or a platform message's code. An event has one room outcome at most.",
    table(
      ["동작 · Action", "뜻 · Meaning", "상담방의 결과 · Room outcome"],
      actions.map(actionRow),
    ),
    "## 메시지 종류 · Kinds of messages",
    "채널마다 어떻게 표시되는지는 [채널](channels.md)에 있습니다.<br>\nWhat becomes of them where is told in [Channels](channels.md).",
    table(
      [
        "종류 · Kind",
        "뜻 · Meaning",
        "꼭 들어갈 것 · Must contain",
        "한도 · Limits",
        "기본 안내 메시지 (자동으로 붙음) · Fixed opening",
      ],
      Object.values(kinds).map(kindRow),
    ),
    "## 상담방의 상태 · Room states",
    meanings("상태 · State", rooms),
  );
}

function factRow(fact: Fact, channels: readonly string[]): readonly string[] {
  const from = { world: "상황 · world", setting: "설정 · setting" } as const;
  return [
    code(fact.name),
    typeText(fact.type, channels),
    both(fact.doc),
    eventsOf(fact)?.map(code).join(", ") ?? "",
    fact.placeholder === undefined ? "" : code(`[${fact.placeholder}]`),
    from[fact.source],
  ];
}

function countingRow(name: string, { anew, goesOn, ends = [] }: Counting): readonly string[] {
  const before = goesOn
    ? "세고 있으면 이어서 센 시간, 아니면 0 · what has run so far; 0 where nothing did"
    : "그 앞의 것부터 흐른 시간 · the time since the one before";
  const events =
    anew === "sending"
      ? "자동 메시지를 보낸 이벤트 · any that sent an automatic message"
      : anew.map(code).join(", ");
  return [code(name), events, before, ends.map(code).join(", ")];
}

const typeNames: Readonly<Record<Exclude<FactType["kind"], "oneOf">, string>> = {
  yesNo: "yes/no",
  number: "number",
  text: "text",
  duration: "duration",
  time: "time",
  date: "date",
};

function typeText(type: FactType, channels: readonly string[]): string {
  if (type.kind !== "oneOf") return typeNames[type.kind];
  if (type.values === "situations")
    return "`on request`의 규칙 이름 · labels of `on request` rules";
  const values = type.values === "channels" ? channels : type.values;
  return values.map(code).join(", ");
}

function actionRow({ name, doc, outcome }: Action): readonly string[] {
  return [code(name), both(doc), outcome ? "예 · yes" : "아니오 · no"];
}

function kindRow(kind: Kind): readonly string[] {
  const { maxText, maxButtons, opening, requires = [] } = kind;
  const text = maxText === undefined ? "" : `${maxText.max}자 · characters (${maxText.source})<br>`;
  return [
    code(kind.name),
    both(kind.doc),
    requires.map((name) => code(`[${name}]`)).join(", "),
    `${text}링크 버튼 ${maxButtons.max}개 · link buttons (${maxButtons.source})`,
    opening === undefined
      ? ""
      : `${code(opening.fact)}: ${opening.yes}<br>${code(`!${opening.fact}`)}: ${opening.no}`,
  ];
}
