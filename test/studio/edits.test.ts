import type { FormEdit } from "@annae/studio";
import { describe, expect, test } from "vitest";
import { changed, difference } from "./difference.ts";
import { edited, fileText, opened, openedPolicy, textNamed } from "./opened.ts";

const standard = openedPolicy("happytalk");

describe("texts", () => {
  test("of one line change in their line, of several in theirs", () => {
    expect(
      difference({
        edit: "setText",
        message: "greeting",
        content: "default",
        text: "안녕하세요. [counselor_name]입니다.",
      }),
    ).toMatchInlineSnapshot(`
      [
        "-  text  "안녕하세요. 상담을 맡은 [counselor_name]입니다. 무엇을 도와드릴까요?"",
        "+  text  "안녕하세요. [counselor_name]입니다."",
      ]
    `);
    expect(
      difference({
        edit: "setText",
        message: "offHours",
        content: { case: 0 },
        text: "지금은 상담 시간이 아닙니다.\n[nextOpening]부터 다시 문의해 주세요.\n· 상담 시간: [openingHours]",
      }),
    ).toMatchInlineSnapshot(`
      [
        "-      지금은 상담 시간이 아니어서 상담을 접수할 수 없습니다.",
        "-      번거로우시겠지만 [nextOpening|상담 시간]부터 다시 문의해 주세요.",
        "+      지금은 상담 시간이 아닙니다.",
        "+      [nextOpening]부터 다시 문의해 주세요.",
      ]
    `);
  });

  test("that get a second line become a block, pasted ones are cleaned", () => {
    expect(
      difference({
        edit: "setText",
        message: "title",
        content: "default",
        text: "“문의”\u00a0유형\u200b\r\n[category_name]",
      }),
    ).toMatchInlineSnapshot(`
      [
        "-  text "문의 유형: [category_name] > [division_name]"",
        "+  text """",
        "+    “문의” 유형",
        "+    [category_name]",
        "+    """",
      ]
    `);
  });

  test("of a content that has none stand in front of its other parts", () => {
    const text = opened({
      "a.rules": 'message a {\n  button "b"\n  text "c"\n}\nmessage d { button "e" }\n',
    });
    const set = (message: string) =>
      fileText(edited(text, { edit: "setText", message, content: "default", text: "새" }).after);
    expect(set("d")).toBe(
      'message a {\n  button "b"\n  text "c"\n}\nmessage d { text "새" button "e" }\n',
    );
  });
});

describe("parts", () => {
  test("a picture and buttons are added, changed and taken away", () => {
    const at = { message: "endNotice", content: "default" } as const;
    expect(difference({ edit: "setImage", ...at, image: "images/end.png" })).toMatchInlineSnapshot(`
      [
        "-  text "상담이 종료되었습니다. 궁금한 점이 있으시면 언제든지 다시 문의해 주세요. 감사합니다."",
        "+  text  "상담이 종료되었습니다. 궁금한 점이 있으시면 언제든지 다시 문의해 주세요. 감사합니다."",
        "+  image "images/end.png"",
      ]
    `);
    expect(
      difference({
        edit: "addButton",
        ...at,
        button: { label: "도움말 [1]", url: "https://example.com" },
      }),
    ).toMatchInlineSnapshot(`
      [
        "-  text "상담이 종료되었습니다. 궁금한 점이 있으시면 언제든지 다시 문의해 주세요. 감사합니다."",
        "+  text   "상담이 종료되었습니다. 궁금한 점이 있으시면 언제든지 다시 문의해 주세요. 감사합니다."",
        "+  button "도움말 \\[1]" -> "https://example.com"",
      ]
    `);
    const busy = { message: "busy", content: "default" } as const;
    expect(difference({ edit: "setImage", ...busy, image: null })).toMatchInlineSnapshot(`
      [
        "-  image  "images/busy.png"",
      ]
    `);
    expect(difference({ edit: "removeButton", ...busy, at: 0 })).toMatchInlineSnapshot(`
      [
        "-  button "자주 묻는 질문" -> "https://example.com/faq"",
      ]
    `);
    expect(
      difference({
        edit: "setButton",
        ...busy,
        at: 1,
        button: { label: "전화", url: "tel:1588-1111" },
      }),
    ).toMatchInlineSnapshot(`
      [
        "-  button "전화 문의" -> "tel:1588-0000"",
        "+  button "전화" -> "tel:1588-1111"",
      ]
    `);
  });

  test("texts of channels and cases are added, moved and taken away", () => {
    expect(
      difference({
        edit: "addVariant",
        message: "mealTime",
        channel: "naver",
        text: "톡톡에서는\n이렇게 말합니다.",
      }),
    ).toMatchInlineSnapshot(`
      [
        "+  on naver {",
        "+    text """",
        "+      톡톡에서는",
        "+      이렇게 말합니다.",
        "+      """",
        "+  }",
      ]
    `);
    expect(
      difference({
        edit: "addCase",
        message: "mealTime",
        when: "chatbot",
        text: "챗봇에게 물어보세요.",
      }),
    ).toMatchInlineSnapshot(`
      [
        "+  when chatbot { text "챗봇에게 물어보세요." }",
      ]
    `);
    expect(
      difference({ edit: "moveCase", message: "greeting", from: 1, to: 0 }, "game"),
    ).toMatchInlineSnapshot(`
      [
        "-  when language is en {",
        "-    text "Hello, [nickname|adventurer]! This is [counselor_name] of Starlight Studio. How can I help you?"",
        "-  }",
        "-  when language is ja {",
        "-    text "こんにちは、[nickname|冒険者]さん。スターライト工房の[counselor_name]です。ご用件をお聞かせください。"",
        "+  when language is ja {",
        "+    text "こんにちは、[nickname|冒険者]さん。スターライト工房の[counselor_name]です。ご用件をお聞かせください。"",
        "+  }",
        "+  when language is en {",
        "+    text "Hello, [nickname|adventurer]! This is [counselor_name] of Starlight Studio. How can I help you?"",
      ]
    `);
    expect(
      difference({ edit: "removeContent", message: "mealTime", content: { case: 0 } }),
    ).toMatchInlineSnapshot(`
      [
        "-  when mealIntake is refuse { text "식사 시간이 끝난 뒤 다시 문의해 주세요." }",
      ]
    `);
  });
});

describe("messages and sentences", () => {
  test("are added behind those that there are", () => {
    expect(
      difference({
        edit: "addMessage",
        name: "night",
        title: "밤 안내",
        like: "offHours",
        text: "밤입니다.\n내일 뵙겠습니다.",
      }),
    ).toMatchInlineSnapshot(`
      [
        "+message night "밤 안내" like offHours {",
        "+  text """",
        "+    밤입니다.",
        "+    내일 뵙겠습니다.",
        "+    """",
        "+}",
        "+",
      ]
    `);
    expect(
      difference({ edit: "addProperty", property: "never send greeting twice within 1h" }),
    ).toMatchInlineSnapshot(`
      [
        "+never send greeting twice within 1h",
      ]
    `);
    expect(
      difference({ edit: "addProperty", property: "never send orderSeen on tick" }, "bookstore"),
    ).toMatchInlineSnapshot(`
      [
        "+never send orderSeen on tick",
        "+",
      ]
    `);
    expect(
      difference({
        edit: "setProperty",
        at: 0,
        property: "always (assign or queue or refuse) on request",
      }),
    ).toMatchInlineSnapshot(`
      [
        "-always (assign or queue or close or refuse) on request",
        "+always (assign or queue or refuse) on request",
      ]
    `);
    expect(difference({ edit: "removeProperty", at: 16 })).toMatchInlineSnapshot(`
      [
        "-never send (greeting, busy) when room is inProgress",
      ]
    `);
  });

  test("a name changes wherever it stands", () => {
    const named = edited(standard, {
      edit: "renameMessage",
      message: "waitingReminder",
      to: "stillWaiting",
    });
    const [old, lines] = [fileText(standard).split("\n"), fileText(named.after).split("\n")];
    expect(lines.filter((line, at) => line !== old[at])).toMatchInlineSnapshot(`
      [
        "message stillWaiting "상담대기 재안내" like unavailable {",
        "                   then send stillWaiting",
        "never send stillWaiting when remindWaitingAfter < 5m or afterHours",
        "never send something but (endNotice, stillWaiting) on tick",
        "never send something but (endNotice, stillWaiting, unavailable) when room is inProgress",
        "never send stillWaiting twice within 5m",
      ]
    `);
    const after = fileText(
      edited(standard, { edit: "renameRule", rule: "offHours", to: "closed" }).after,
    );
    expect(after).toContain("closed:      when afterHours");
    expect(after).toContain("situation is closed");
    expect(after).toContain("then send offHours;");
  });

  test("behind an empty first line are deleted with that line", () => {
    const text = opened({
      "shop.rules": '\n  message hello { text "안녕하세요" }\n\non enter { queue }\n',
    });
    const { after } = edited(text, { edit: "removeMessage", message: "hello" });
    expect(fileText(after)).toBe("on enter { queue }\n");
  });
});

describe("what is inherited", () => {
  test("is overridden in the policy's own file, never changed in the other", () => {
    const edits: readonly FormEdit[] = [
      { edit: "setText", message: "busy", content: "default", text: "바쁩니다." },
      { edit: "setText", message: "S1", content: "default", text: "상담이 어렵습니다." },
      { edit: "switchRule", rule: "mealTime", on: false },
      { edit: "switchMessage", message: "endNotice", on: false },
    ];
    for (const edit of edits) {
      const text = openedPolicy("bookstore");
      const { after, made } = edited(text, edit);
      expect(made.patches.map(({ path }) => path)).toEqual([
        "bookstore.rules",
        ...made.patches.slice(1).map(() => "bookstore.rules"),
      ]);
      expect(changed(fileText(text), fileText(after))).toMatchSnapshot();
      expect(made.pictures).toEqual(
        "message" in edit && edit.message === "busy" ? ["images/busy.png"] : [],
      );
    }
  });
});

test("the standard policy is what edits of it began with", () => {
  expect(fileText(standard)).toBe(textNamed("happytalk"));
});
