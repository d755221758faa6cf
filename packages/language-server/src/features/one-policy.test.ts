import { expect, test } from "vitest";
import { outlineOf } from "../outline.ts";
import { testsOf } from "../played-tests.ts";
import { opened, textsAt } from "../testing/opened.ts";
import { callersOf, callsOf, itemAt } from "./call-hierarchy.ts";
import { lensesOf, resolved } from "./code-lenses.ts";
import { linksOf } from "./document-links.ts";
import { foldsOf } from "./folding.ts";
import { hintsIn } from "./inlay-hints.ts";
import { selectionAt } from "./selection.ts";
import { signatureAt } from "./signature.ts";
import { symbolsNamed } from "./workspace-symbols.ts";

const shop = `policy shop
${"import"} "texts.rules"
// 첫 줄
// 둘째 줄
setting vip: yes/no = no "단골"
message hello "인사" {
  text """
    안녕하세요
    반갑습니다
    """
  image "images/a.png"
  button "도움말" -> "https://example.com/help"
}
on request first {
  late: when afterHours and vip then send hello; queue
  rest: otherwise assign
}
on assign { again: when vip then send hello once if chatbot else send bye }
test "낮" on kakao { at 2026-11-20 12:00 request => rule rest }
|`;
const files = { "shop.rules": shop, "texts.rules": 'message bye "작별" { text "안녕히" }\n' };
const images = { "images/a.png": { format: "png", width: 800, height: 400, bytes: 20_480 } };
const text = shop.replace("|", "");
const at = (marked: string) => opened({ ...files, "shop.rules": marked }, { images });

test("the outline names blocks with their rules, messages, settings and tests", () => {
  const { view } = at(shop);
  const shown = outlineOf(view.syntax, view.analysis).map(({ name, children }) => [
    name,
    ...children.map((one) => one.name),
  ]);
  expect(shown).toEqual([
    ["shop"],
    ["vip"],
    ["hello"],
    ["on request", "late", "rest"],
    ["on assign", "again"],
    ["낮"],
  ]);
});

test("symbols are found by name and by what their author calls them", () => {
  const { session } = at(shop);
  const found = (query: string) => symbolsNamed(session, query).map(({ name }) => name);
  expect(found("LATE")).toEqual(["late"]);
  expect(found("작별")).toEqual(["bye"]);
  expect(found("no such thing")).toEqual([]);
});

test("blocks, texts of several lines, and runs of comments fold", () => {
  const { view } = at(shop);
  const lines = foldsOf(view.syntax).map(({ startLine, endLine }) => [startLine, endLine]);
  expect(lines).toEqual(
    expect.arrayContaining([
      [2, 3],
      [5, 11],
      [6, 9],
      [13, 15],
    ]),
  );
});

test("a selection grows from the word to the file", () => {
  const { view, offset } = at(text.replace("and vip", "and v|ip"));
  const grown: string[] = [];
  for (let part = selectionAt(view, offset); ; part = part.parent) {
    grown.push(...textsAt(text, [part.range]));
    if (part.parent === undefined) break;
  }
  expect(grown.slice(0, 3)).toEqual([
    "vip",
    "afterHours and vip",
    "late: when afterHours and vip then send hello; queue",
  ]);
  expect(grown.at(-1)).toBe(text);
});

test("imports, images and buttons are links; an image says its size", () => {
  const { session, view } = at(shop);
  expect(linksOf(session, view).map(({ target, tooltip }) => [target, tooltip])).toEqual([
    ["file:///texts.rules", undefined],
    ["file:///images/a.png", "800×400 png, 20 KB"],
    ["https://example.com/help", undefined],
  ]);
});

test("a message says its kind where it is not written, and who speaks where", () => {
  const { session, view } = at(shop);
  const [hint] = hintsIn(session, view, 0, text.length);
  expect(hint?.label).toMatch(/^plain notice · kakao .+ · naver .+ · web .+/);
  expect(hintsIn(session, view, 0, 10)).toEqual([]);
});

test("a placeholder is followed by what it reads now by the tenant's settings", () => {
  const marked =
    'message m { text "[nextOpening] 또는 [nextOpening|나중에], [companyName] [counsel_count]" }';
  const settings = {
    timezone: "Asia/Seoul",
    companyName: "해피샵",
    workingHours: { weekday: { from: "10:00", to: "18:00" }, saturday: "closed", sunday: "closed" },
  };
  const hints = (given?: object) => {
    const { session, view } = opened({ "shop.rules": `|${marked}` }, { settings: given });
    return hintsIn(session, view, marked.indexOf("text"), marked.length).map(
      ({ position, label }) => [marked.slice(0, position.character).match(/\[[^[]*$/)?.[0], label],
    );
  };
  expect(hints(settings)).toEqual([
    ["[nextOpening]", "= 11월 23일(월) 10:00"],
    ["[nextOpening|나중에]", "= 11월 23일(월) 10:00"],
    ["[companyName]", "= 해피샵"],
  ]);
  expect(hints()).toEqual([]);
  expect(hints({ timezone: "nowhere" })).toEqual([]);
});

test("who sends a message, and what a rule sends", () => {
  const { session, view, offset } = at(text.replace("message hello", "message hel|lo"));
  expect(itemAt(session, view, offset)).toMatchObject([{ name: "hello" }]);
  expect(callersOf(session, view, offset).map(({ from }) => from.name)).toEqual(["late", "again"]);
  const rule = at(text.replace("again:", "ag|ain:"));
  expect(itemAt(rule.session, rule.view, rule.offset)).toMatchObject([{ name: "again" }]);
  expect(callsOf(rule.session, rule.view, rule.offset).map(({ to }) => [to.name, to.uri])).toEqual([
    ["hello", "file:///shop.rules"],
    ["bye", "file:///texts.rules"],
  ]);
});

test("tests are played a few at a time; of a policy that is changed meanwhile, those of the changed one", async () => {
  const others = Array.from(
    { length: 9 },
    (_, day) => `test "${day}" on kakao { at 2026-11-2${day} 12:00 request => rule rest }\n`,
  );
  const { session, view, uri } = at(`${text}${others.join("")}|`);
  const waiting: (() => void)[] = [];
  const playing = testsOf(session, view.place, (work) => void waiting.push(work));
  expect(waiting).toHaveLength(1);
  session.write(uri, text);
  waiting.pop()?.();
  expect((await playing).map(({ test: { title } }) => title)).toEqual(["낮"]);
});

test("lenses play tests, show messages, and count the tests in which a rule fires", async () => {
  const { session, view } = at(shop);
  const lenses = await Promise.all(
    lensesOf(session, view).map((lens) => resolved(session, lens, setTimeout)),
  );
  expect(lenses.map(({ command }) => command?.title)).toEqual([
    "preview",
    "fires in no tests",
    "fires in 1 test",
    "fires in no tests",
    "▶ run this test",
  ]);
});

test.each([
  ["when vip then send |", 0],
  ["when vip then send hello |", 1],
  ["when vip then send hello once |", 2],
  ["when vip then send hello once if vip |", 3],
])("of `%s` the part that comes next is marked", (end, active) => {
  const { session, view, offset } = at(`${text}${end}`);
  expect(signatureAt(session, view, offset)).toMatchObject({ activeParameter: active });
});

test("what is no action has no parts", () => {
  const { session, view, offset } = at(`${text}when vip |`);
  expect(signatureAt(session, view, offset)).toBeNull();
});

test("a rule outside of any block is a rule like others, named or not", () => {
  const { session, view, offset } = at(
    `${text}lone: when vip then send hello\nwhen chatbot then send b|ye\n`,
  );
  expect(callersOf(session, view, offset).map(({ from }) => from.name)).toEqual([
    "again",
    "when …",
  ]);
  const lenses = lensesOf(session, view).filter(({ data }) => data !== undefined);
  expect(lenses.map(({ data }) => data.label)).toEqual(["late", "rest", "again", "lone"]);
});
