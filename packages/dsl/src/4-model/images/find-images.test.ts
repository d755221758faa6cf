import { expect, test } from "vitest";
import { compile } from "../../compile.ts";
import { compileText } from "../../compile-text.ts";
import type { CompilerHost, ImageFault } from "../../host.ts";
import { memoryHost } from "../../memory-host.ts";
import { expected, foundIn } from "../../testing/found-in.ts";
import { testInstallation } from "../../testing/test-installation.ts";

const png = { format: "png", width: 10, height: 10, bytes: 100 };
const images = { "images/a.png": png };

test("an image is named as the policy writes it and listed once", () => {
  const text = `message a { image "images/a.png" }
message b { image "./images/a.png" }
on enter { send a; send b }`;
  const compiled = compileText(text, testInstallation, { images });
  expect(compiled.diagnostics).toEqual([]);
  expect(compiled.images).toEqual([{ source: "images/a.png", path: "images/a.png", facts: png }]);
  expect(compiled.ir?.messages.b?.content.image).toBe("images/a.png");
});

test("two files that are written alike in two policies have names of their own", () => {
  const files = {
    "shop/shop.rules":
      'policy shop extends base\nmessage a { image "a.png" }\nwhen chatbot then send a',
    "base/base.rules": 'policy base\nmessage b { image "a.png" }\nwhen chatbot then send b',
  };
  const host: CompilerHost = {
    ...memoryHost({ files, policies: { base: "base/base.rules" } }),
    image: (from, written) => ({ image: png, path: `${from.split("/")[0]}/${written}` }),
  };
  const { ir, images: found } = compile("shop/shop.rules", host, testInstallation);
  expect(ir?.messages.a?.content.image).toBe("a.png");
  expect(ir?.messages.b?.content.image).toBe("base/a.png");
  expect(found.map(({ source, path }) => `${source} = ${path}`)).toEqual([
    "a.png = shop/a.png",
    "base/a.png = base/a.png",
  ]);
});

test("an image that is not there is underlined where it is written", () => {
  const text = 'message a { text "x" image «"b.png"» }\non enter { send a }';
  expect(foundIn(text, { images })).toEqual(expected(text, "unusable-image"));
});

test.each<ImageFault>(["missing", "folder", "outside", "notAnImage", "unreadable"])(
  "the fault %s has words in both languages",
  (fault) => {
    const files = { "p.rules": 'message a { image "x" }\non enter { send a }' };
    const host = { ...memoryHost({ files }), image: () => ({ fault }) };
    const { wording } = compile("p.rules", host, testInstallation).diagnostics[0] ?? {};
    expect(wording?.ko.title).not.toContain("undefined");
    expect(wording?.en.title).not.toContain("undefined");
  },
);
