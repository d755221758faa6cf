import { palettes } from "@annae/highlighting/themes";
import { EditorView } from "@codemirror/view";

/** What each kind of word is coloured like. */
const colours = {
  quiet: ["comment"],
  keyword: ["keyword", "operator"],
  text: ["string"],
  value: ["number", "enumMember"],
  name: ["property", "function", "method", "class", "namespace", "event"],
  fact: ["variable"],
} as const satisfies Partial<Record<keyof (typeof palettes)["light"], readonly string[]>>;

function colouredIn(look: "light" | "dark") {
  const rows = Object.entries(colours).flatMap(([use, kinds]) =>
    kinds.map((kind) => [
      `&${look} .cm-annae-${kind}`,
      { color: palettes[look][use as keyof typeof colours] },
    ]),
  );
  return Object.fromEntries(rows);
}

/** How words, lenses, hints and menus look, by day and by night; a page's own theme comes before it. */
export const looks = EditorView.baseTheme({
  ...colouredIn("light"),
  ...colouredIn("dark"),
  ".cm-annae-faint": { opacity: "0.6" },
  ".cm-annae-hint": { opacity: "0.65", fontSize: "85%", paddingInlineStart: "1ch" },
  ".cm-annae-lens": { paddingInlineStart: "6px" },
  ".cm-annae-lens button, .cm-annae-lens span": {
    ...{ font: "inherit", fontSize: "85%", color: "inherit", opacity: "0.75" },
    ...{ background: "none", border: "none", padding: "0" },
  },
  ".cm-annae-lens button": { cursor: "pointer" },
  ".cm-annae-lens button:hover": { textDecoration: "underline", opacity: "1" },
  ".cm-annae-below": { padding: "2px 6px 4px" },
  ".cm-annae-note": {
    ...{ display: "flex", flexWrap: "wrap", gap: "0 1ch", width: "fit-content", maxWidth: "80ch" },
    ...{ position: "sticky", left: "6px", padding: "2px 8px", borderRadius: "4px" },
    ...{ fontSize: "90%", whiteSpace: "normal", background: "rgb(200 0 0 / 0.1)" },
  },
  ".cm-annae-note.warning": { background: "rgb(180 120 0 / 0.12)" },
  ".cm-annae-note::before": { content: "'◆' / ''" },
  ".cm-annae-note.warning::before": { content: "'◐' / ''" },
  ".cm-annae-note button": {
    ...{ font: "inherit", color: "inherit", textAlign: "start", textDecoration: "underline" },
    ...{ background: "none", border: "none", padding: "0", cursor: "pointer" },
  },
  ".cm-annae-actions": { display: "grid", maxWidth: "60ch", padding: "4px" },
  ".cm-annae-actions button": {
    ...{ font: "inherit", color: "inherit", textAlign: "start", cursor: "pointer" },
    ...{ background: "none", border: "none", padding: "4px 8px" },
  },
});
