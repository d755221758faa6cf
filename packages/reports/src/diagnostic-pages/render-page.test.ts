import { expect, test } from "vitest";
import { readPage } from "./page.ts";
import { renderPage } from "./render-page.ts";

const markdown = `# missing-then

\`then\`이 없습니다 · There is no \`then\`

## Wrong / 잘못된 예

\`\`\`rules file=policy.rules
policy shop extends base
\`\`\`

\`\`\`rules file=a.rules
when chatbot close
\`\`\`

## Right / 올바른 예

<!-- image a.png: png 4x3 20 bytes -->
<!-- also one-code another-code -->

\`\`\`rules
when chatbot then close

on end { lockInput }
\`\`\`

## Why / 이유

\`then\`은 조건이 끝나고
할 일이 시작되는 곳입니다.

\`then\` marks where the actions begin.
`;
const page = readPage(markdown);

test("a page is read into its parts", () => {
  expect(page).toMatchObject({
    code: "missing-then",
    title: { en: "There is no `then`" },
    wrong: { files: [{ name: "policy.rules" }, { name: "a.rules", text: "when chatbot close\n" }] },
    right: {
      images: { "a.png": { format: "png", width: 4, height: 3, bytes: 20 } },
      also: ["one-code", "another-code"],
    },
    why: { ko: "`then`은 조건이 끝나고 할 일이 시작되는 곳입니다." },
  });
});

test("a text of another form is no page", () => {
  expect(readPage(markdown.replace("## Right", "## Better"))).toBeUndefined();
  expect(readPage("")).toBeUndefined();
});

test("a page is shown in one language, its files told apart", () => {
  expect(
    page && renderPage(page, { locale: "en", color: false, width: undefined }),
  ).toBe(`missing-then: There is no \`then\`

Wrong
  // policy.rules
  policy shop extends base

  // a.rules
  when chatbot close

Right
  when chatbot then close

  on end { lockInput }
  // a.png: png, 4×3, 20 bytes

Why
  \`then\` marks where the actions begin.
`);
});

test("what explains keeps to the width, headings are bold where there are colors", () => {
  const shown = page && renderPage(page, { locale: "ko", color: true, width: 30 });
  expect(shown).toContain("\u001b[1m이유\u001b[0m\n  `then`은 조건이 끝나고 할\n  일이");
});
