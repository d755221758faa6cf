import { EditorView } from "@codemirror/view";

/** The editor in the tokens of the page, which reach into its shadow. */
export const codeLook = EditorView.theme({
  "&": { height: "100%", fontSize: "12.5px", color: "var(--ink)", background: "var(--surface)" },
  "&.cm-focused": { outline: "2px solid var(--focus)", outlineOffset: "-2px" },
  ".cm-scroller": {
    ...{ fontFamily: "var(--mono)", lineHeight: "1.62", letterSpacing: "0" },
    ...{ wordBreak: "normal", overflowWrap: "normal", scrollbarWidth: "thin" },
  },
  // Room for what is said below the last line.
  ".cm-content": { caretColor: "var(--ink)", paddingBottom: "48px" },
  ".cm-cursor": { borderLeftColor: "var(--ink)" },
  ".cm-gutters": { background: "var(--surface)", color: "var(--ink-3)", border: "none" },
  ".cm-activeLine, .cm-activeLineGutter": {
    background: "color-mix(in srgb, var(--sunk) 60%, transparent)",
  },
  ".cm-annae-note": {
    ...{ font: "12px/1.45 var(--font)", padding: "3px 10px" },
    ...{ background: "var(--bad-soft)", color: "var(--bad-ink)" },
  },
  ".cm-annae-note.warning": { background: "var(--warn-soft)", color: "var(--warn-ink)" },
  ".cm-annae-note button:focus-visible": {
    ...{ outline: "2px solid var(--focus)", outlineOffset: "2px" },
  },
  ".cm-line.cm-open": { background: "color-mix(in srgb, var(--accent-soft) 60%, transparent)" },
  ".cm-line.cm-lit": { background: "var(--warn-soft)" },
  ".cm-line.cm-changed": { boxShadow: "inset 3px 0 var(--warn)" },
  "&.cm-focused > .cm-scroller > .cm-selectionLayer .cm-selectionBackground, .cm-selectionBackground":
    {
      background: "var(--accent-line)",
    },
  ".cm-tooltip": {
    ...{ background: "var(--surface)", color: "var(--ink)", border: "1px solid var(--line-2)" },
    ...{ borderRadius: "6px", boxShadow: "var(--shadow)", font: "12.5px/1.5 var(--font)" },
    ...{ maxWidth: "min(60ch, 90vw)" },
  },
  ".cm-tooltip code, .cm-tooltip-autocomplete > ul": { fontFamily: "var(--mono)" },
  ".cm-tooltip-autocomplete ul li[aria-selected]": {
    ...{ background: "var(--accent)", color: "var(--on-accent)" },
  },
  ".cm-diagnosticText": { whiteSpace: "pre-wrap" },
  ".cm-diagnosticAction": {
    ...{ background: "var(--raised)", color: "var(--ink)", border: "1px solid var(--line-2)" },
    ...{ borderRadius: "4px" },
  },
  ".cm-panels": { background: "var(--surface)", color: "var(--ink)", borderColor: "var(--line)" },
  ".cm-textfield, .cm-button": {
    ...{ background: "var(--raised)", color: "var(--ink)", border: "1px solid var(--field)" },
  },
  ".cm-annae-keyword, .cm-annae-operator": { color: "var(--c-key)", fontWeight: "700" },
  ".cm-annae-string": { color: "var(--c-str)" },
  ".cm-annae-number, .cm-annae-enumMember": { color: "var(--c-num)" },
  ".cm-annae-comment": { color: "var(--c-com)" },
  ".cm-annae-variable": { color: "var(--c-type)" },
  ".cm-annae-property, .cm-annae-function, .cm-annae-method, .cm-annae-class, .cm-annae-namespace, .cm-annae-event":
    { color: "var(--c-name)" },
});
