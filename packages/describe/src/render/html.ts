import { printableText } from "@annae/vocabulary";
import { escapeHtml } from "@annae/vocabulary/text";
import type { DocumentBlock, DocumentSection, Phrase, PolicyDocument, Run } from "../document.ts";

/** The documents as one HTML file that needs nothing else, to be read on a screen or printed. */
export function htmlPage(documents: readonly [PolicyDocument, ...PolicyDocument[]]): string {
  const [{ locale }] = documents;
  const title = documents.map((one) => escaped(one.title)).join(", ");
  return `<!doctype html>
<html lang="${locale}">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${title}</title>
<style>${style}</style>
</head>
<body>
${documents.map(htmlBody).join("\n")}
</body>
</html>
`;
}

/** The document as an `article`, to stand in a page; all words are escaped. */
export function htmlBody(document: PolicyDocument): string {
  return `<article lang="${document.locale}">\n${sectionHtml(document, 1)}\n</article>`;
}

function sectionHtml({ title, blocks, sections }: DocumentSection, depth: number): string {
  const inside = sections.map((one) => `<section>\n${sectionHtml(one, depth + 1)}\n</section>`);
  return [`<h${depth}>${escaped(title)}</h${depth}>`, ...blocks.map(blockHtml), ...inside].join(
    "\n",
  );
}

function blockHtml(block: DocumentBlock): string {
  switch (block.block) {
    case "paragraph":
      return `<p>${phraseHtml(block.phrase)}</p>`;
    case "list":
      return `<ul>${block.items.map((item) => `<li>${phraseHtml(item)}</li>`).join("")}</ul>`;
    case "quote":
      return `<blockquote>${escaped(block.text).replaceAll("\n", "<br>")}</blockquote>`;
    case "table": {
      const heads = block.heads.map((head) => `<th>${escaped(head)}</th>`).join("");
      const rows = block.rows.map(
        (row) =>
          `<tr>${row.map((cell) => `<td>${cell.map(phraseHtml).join("<br>")}</td>`).join("")}</tr>`,
      );
      return `<table><thead><tr>${heads}</tr></thead><tbody>${rows.join("\n")}</tbody></table>`;
    }
  }
}

function phraseHtml(phrase: Phrase): string {
  return phrase.map(runHtml).join("");
}

function runHtml(run: Run): string {
  if (typeof run === "string") return escaped(run);
  return "strong" in run
    ? `<strong>${escaped(run.strong)}</strong>`
    : `<code>${escaped(run.code)}</code>`;
}

function escaped(text: string): string {
  return escapeHtml(printableText(text, "\n"));
}

const style = `
body{max-width:52rem;margin:2rem auto;padding:0 1rem;font:1rem/1.6 system-ui,sans-serif;color:#1c2024}
h1{font-size:1.6rem}h2{margin-top:2.5rem;padding-bottom:.3rem;border-bottom:1px solid #c9ced4;font-size:1.25rem}
h3{margin-top:1.6rem;font-size:1.05rem}
table{width:100%;border-collapse:collapse;margin:.8rem 0;font-size:.92rem}
th,td{padding:.4rem .6rem;border:1px solid #c9ced4;text-align:left;vertical-align:top}th{background:#f1f3f5}
blockquote{margin:.6rem 0;padding:.6rem .9rem;background:#f6f7f9;border-left:3px solid #8a94a0;overflow-wrap:anywhere}
code{overflow-wrap:anywhere;font-size:.9em}
section{break-inside:auto}h2,h3{break-after:avoid}tr,blockquote{break-inside:avoid}
`;
