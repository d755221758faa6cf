import { expect, test } from "vitest";
import { expected, foundIn, reported } from "../testing/found-in.ts";

const sent = (rest: string) => `message hello { text "x" ${rest} }\non enter { send hello }`;

test("a link that a channel does not open is reported once, with what each opens", () => {
  const text = sent('button "FAQ" -> «"ftp://a.b/c"»');
  expect(foundIn(text)).toEqual(expected(text, "link-not-supported"));
  expect(reported(text, "link-not-supported")[0]?.wording.en.help).toBe(
    "supported links: `alpha` http https tel, `beta` https",
  );
});

test.each(["javascript:alert(1)", "data:text/html,x", "JAVASCRIPT:x"])(
  "`%s` is not opened",
  (url) => {
    const text = sent(`button "FAQ" -> «"${url}"»`);
    expect(foundIn(text)).toEqual(expected(text, "link-not-supported"));
  },
);

test("a link that only some channels open belongs in their variants", () => {
  const text = sent('button "Call" -> «"tel:1588-0000"»');
  expect(foundIn(text)).toEqual(expected(text, "link-not-supported"));
  expect(foundIn(sent('on alpha { button "Call" -> "tel:1588-0000" }'))).toEqual([]);
});
