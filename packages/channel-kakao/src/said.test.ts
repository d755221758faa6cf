import { describe, expect, test } from "vitest";
import { type Saying, said } from "./said.ts";

const read = (change: Partial<Saying>) =>
  said({ type: "text", content: undefined, contents: undefined, ...change });
const url = "https://dn.example.com/1";

describe("what Kakao says in many shapes", () => {
  test.each(["photo", "video", "audio", "file"])("an address of a %s, old and new", (type) => {
    const attachments = [{ type, url }];
    const shapes = [
      { content: url },
      { content: { url } },
      { contents: [{ url }] },
      { contents: [url] },
      { contents: { url } },
      { content: { url: "https://dn.example.com/old" }, contents: [{ url }] },
      { content: 7, contents: [{ url }] },
    ];
    for (const shape of shapes) expect(read({ type, ...shape })).toEqual({ text: "", attachments });
  });

  test("words of a text, old and new", () => {
    const shapes = [
      { content: "네" },
      { contents: ["네"] },
      { contents: "네" },
      { contents: [], content: "네" },
      { contents: [null, {}, [[]]], content: "네" },
      { contents: [{ comment: "네" }] },
      { contents: ["네"], content: { url } },
      { type: null, contents: ["네"] },
      { type: "TEXT", contents: ["네"] },
    ];
    for (const shape of shapes) expect(read(shape)).toEqual({ text: "네", attachments: [] });
    expect(read({ contents: ["첫 줄", "둘째 줄", 3] }).text).toBe("첫 줄\n둘째 줄\n3");
  });

  test("a file without an address is a file all the same", () => {
    for (const type of ["photo", "location", "emoticon", "brand_new"]) {
      const [attachment] = read({ type, contents: [{ latitude: 37.5 }] }).attachments;
      expect(attachment?.url).toBeNull();
    }
    expect(read({ type: "photo", contents: ["사진입니다"] })).toEqual({
      text: "사진입니다",
      attachments: [{ type: "photo", url: null }],
    });
  });

  test("a new sort of message is text where it is words, a file where it is an address, and a place has a name", () => {
    expect(read({ type: "poll", content: "1번" })).toEqual({ text: "1번", attachments: [] });
    expect(read({ type: "poll", contents: [{ url }] })).toEqual({
      text: "",
      attachments: [{ type: "file", url }],
    });
    expect(read({ type: "location", content: { title: "서울시청", latitude: 37.5 } })).toEqual({
      text: "서울시청",
      attachments: [{ type: "location", url: null }],
    });
  });

  test("S2: an address that is not safe to fetch is words", () => {
    for (const bad of [
      "javascript:alert(1)",
      "http://169.254.169.254/latest",
      "data:text/html,x",
    ]) {
      expect(read({ type: "photo", contents: [{ url: bad }] })).toEqual({
        text: bad,
        attachments: [{ type: "photo", url: null }],
      });
    }
  });

  test("nothing said is nothing", () => {
    expect(read({})).toEqual({ text: "", attachments: [] });
  });
});
