import { sampleEnvelope, sampleImage } from "@annae/channel-kit/testing";
import type { Outgoing } from "@annae/vocabulary";
import { expect, test } from "vitest";
import { encode } from "./encode.ts";

const plain: Outgoing = {
  kind: "notice",
  system: null,
  speaker: "bot",
  text: "안녕하세요.",
  image: null,
  buttons: [],
};
const faq = { label: "자주 묻는 질문", url: "https://example.com/faq" };
const faqButton = {
  type: "LINK",
  data: { title: "자주 묻는 질문", url: faq.url, mobileUrl: faq.url },
};
const image = { imageUrl: sampleImage.url };
/** The payloads without what is the same in each. */
const shown = (change: Partial<Outgoing>) =>
  encode({ ...plain, ...change }, sampleEnvelope).map(({ event, user, ...content }) => content);
const composite = (part: unknown) => ({ compositeContent: { compositeList: [part] } });

test("a text goes out as a send event to the customer", () => {
  expect(encode(plain, sampleEnvelope)).toEqual([
    { event: "send", user: "customer-1", textContent: { text: "안녕하세요." } },
  ]);
});

test("a text with buttons is a composite: links open a page, keywords hand back their code", () => {
  const buttons = [faq, { label: "끝내기", keyword: "!종료" }];
  expect(shown({ buttons })).toEqual([
    composite({
      description: "안녕하세요.",
      buttonList: [faqButton, { type: "TEXT", data: { title: "끝내기", code: "!종료" } }],
    }),
  ]);
});

test("a text with an image is a composite, an image alone an imageContent", () => {
  expect(shown({ image: sampleImage })).toEqual([composite({ description: "안녕하세요.", image })]);
  expect(shown({ text: "", image: sampleImage })).toEqual([{ imageContent: image }]);
});

test("a text of 1,000 characters still fits beside image and buttons, one more goes before them", () => {
  const fits = "가".repeat(1_000);
  expect(shown({ text: fits, image: sampleImage, buttons: [faq] })).toEqual([
    composite({ description: fits, image, buttonList: [faqButton] }),
  ]);
  const text = `${fits}나`;
  expect(shown({ text, image: sampleImage })).toEqual([
    { textContent: { text } },
    { imageContent: image },
  ]);
  expect(shown({ text, image: sampleImage, buttons: [faq] })).toEqual([
    { textContent: { text } },
    composite({ description: "아래 버튼을 눌러 주세요.", image, buttonList: [faqButton] }),
  ]);
});

test("every composite has a text and a second part, as Naver demands", () => {
  const texts = ["", "안녕하세요.", "가".repeat(1_500)];
  const composites = texts.flatMap((text) =>
    [null, sampleImage].flatMap((picture) =>
      [[], [faq], Array.from({ length: 12 }, () => faq)].flatMap((buttons) =>
        shown({ text, image: picture, buttons }).flatMap((content) =>
          "compositeContent" in content ? content.compositeContent.compositeList : [],
        ),
      ),
    ),
  );
  expect(composites.length).toBeGreaterThan(10);
  for (const part of composites) {
    expect(part.description.length).toBeGreaterThan(0);
    expect(part.description.length).toBeLessThanOrEqual(1_000);
    expect(Object.keys(part).length).toBeGreaterThanOrEqual(2);
    if (part.buttonList !== undefined) expect([1, 2, 10]).toContain(part.buttonList.length);
  }
});

test("a tel: link is a line of the text, where Naver makes numbers dial", () => {
  const call = { label: "고객센터", url: "tel:02-1234-5678" };
  expect(shown({ buttons: [call] })).toEqual([
    { textContent: { text: "안녕하세요.\n고객센터: 02-1234-5678" } },
  ]);
  expect(shown({ text: "", buttons: [call, faq] })).toEqual([
    composite({ description: "고객센터: 02-1234-5678", buttonList: [faqButton] }),
  ]);
});

test("a text over 10,000 characters is split and nothing is lost", () => {
  const text = "가나다라마 ".repeat(4_000);
  const said = shown({ text }).map((content) =>
    "textContent" in content ? content.textContent.text : "",
  );
  expect(said).toHaveLength(3);
  expect(said.join("")).toBe(text);
});

test("a label over 18 characters, which only a tenant's setting can bring, ends with a visible cut", () => {
  const [content] = shown({ buttons: [{ ...faq, label: "가".repeat(19) }] });
  expect(content).toMatchObject(
    composite({ buttonList: [{ data: { title: `${"가".repeat(17)}…` } }] }),
  );
});

test("a message of nothing sends nothing", () => {
  expect(shown({ text: "" })).toEqual([]);
});
