import { expect, test } from "vitest";
import { compileText } from "./compile-text.ts";
import { summary } from "./testing/found-in.ts";
import { testInstallation } from "./testing/test-installation.ts";

test("imports, bases and images are those that are given", () => {
  const { ir, diagnostics, images } = compileText(
    'policy shop extends base\nimport "./m.rules"\nsend hello if chatbot',
    testInstallation,
    {
      path: "tenants/7",
      bases: { base: "policy base\non enter { lockInput }" },
      imports: { "m.rules": 'message hello { image "a.png" }' },
      images: { "a.png": { format: "png", width: 1, height: 1, bytes: 1 } },
    },
  );
  expect(diagnostics).toEqual([]);
  expect(images.map(({ path }) => path)).toEqual(["a.png"]);
  expect(ir?.events.enter?.blocks[0]?.rules[0]?.at.file).toBe("base.rules");
  expect(ir?.messages.hello?.at.file).toBe("m.rules");
});

test("without surroundings nothing else is there", () => {
  const text = 'policy shop extends base\nimport "m.rules"\nmessage a { image "a.png" }';
  expect(compileText(text, testInstallation).diagnostics.map(summary)).toEqual([
    "unknown-policy at 20: base",
    'unreadable-file at 32: "m.rules"',
    'unusable-image at 60: "a.png"',
  ]);
});
