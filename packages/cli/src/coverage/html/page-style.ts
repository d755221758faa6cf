/** How the page looks: by day and by night, on a wide screen and on a phone. */
export const pageStyle = `
:root {
  color-scheme: light dark;
  --paper: #fff; --ink: #1c2024; --faint: #6b7280; --line: #e5e7eb; --panel: #f8f9fb;
  --whole: #157f3c; --whole-bg: #e9f8ee; --half: #9a5b00; --half-bg: #fff5dc; --none: #b42318; --none-bg: #fdeceb;
}
@media (prefers-color-scheme: dark) {
  :root {
    --paper: #14171b; --ink: #e6e8eb; --faint: #8d96a3; --line: #2b3038; --panel: #1b1f25;
    --whole: #5fd38a; --whole-bg: #14291c; --half: #f0b64a; --half-bg: #2e2511; --none: #ff8f85; --none-bg: #351a18;
  }
}
* { box-sizing: border-box; }
body {
  margin: 0 auto; max-width: 68rem; padding: 2rem 1.25rem 5rem; background: var(--paper); color: var(--ink);
  font: 1rem/1.6 system-ui, "Apple SD Gothic Neo", "Malgun Gothic", "Noto Sans KR", "NanumGothic", sans-serif;
  word-break: keep-all; overflow-wrap: anywhere;
}
h1 { font-size: 1.6rem; line-height: 1.25; margin: 0; }
h2 { font-size: 1.05rem; margin: 2.5rem 0 .75rem; }
.inherited { margin-top: 2.5rem; }
.inherited > summary { padding: 0; }
.inherited h2 { display: inline; margin: 0; color: var(--ink); }
.inherited .events { margin-top: 1rem; }
h3 { font-size: .85rem; font-weight: 600; margin: 0; }
h3 span { color: var(--faint); font-weight: 400; }
header p { margin: .35rem 0 0; color: var(--faint); }
.sums { display: grid; gap: 1rem; grid-template-columns: repeat(auto-fit, minmax(14rem, 1fr)); margin: 1.5rem 0; }
.sum { border: 1px solid var(--line); border-radius: .6rem; padding: .9rem 1.1rem 1.1rem; }
.sum dt { color: var(--faint); font-size: .85rem; }
.sum dd { margin: 0; }
.sum strong { display: block; font-size: 2rem; line-height: 1.3; font-variant-numeric: tabular-nums; }
.bar { height: .4rem; border-radius: .2rem; background: var(--none); margin-top: .7rem; overflow: hidden; }
.bar i { display: block; height: 100%; background: var(--whole); }
.key { list-style: none; margin: 0 0 .5rem; padding: 0; display: flex; flex-wrap: wrap; gap: .3rem 1.4rem; font-size: .85rem; }
.key b { display: inline-block; width: 1.3rem; }
.key .whole b { color: var(--whole); } .key .half b { color: var(--half); } .key .none b { color: var(--none); }
.events { display: grid; gap: .6rem 1.25rem; grid-template-columns: minmax(9rem, max-content) 1fr; align-items: baseline; margin: 0 0 1.25rem; }
.chips { display: flex; flex-wrap: wrap; gap: .35rem; }
.chip {
  border-radius: 1rem; padding: .1rem .65rem; font-size: .82rem; text-decoration: none;
  color: var(--ink); background: var(--panel); border: 1px solid var(--line);
}
.chip.whole { background: var(--whole-bg); color: var(--whole); border-color: transparent; }
.chip.half { background: var(--half-bg); color: var(--half); border-color: transparent; }
.chip.none { background: var(--none-bg); color: var(--none); border-color: transparent; }
.chip:hover { border-color: currentColor; }
.source { border: 1px solid var(--line); border-radius: .6rem; overflow: hidden; font-size: .84rem; padding: .4rem 0; }
.source code, .gap code, .source summary { font-family: ui-monospace, "SF Mono", Menlo, Consolas, "D2Coding", "NanumGothicCoding", "NanumGothic", monospace; }
.line { display: grid; grid-template-columns: 3.2rem 4.2rem 1fr; border: 0 solid transparent; border-left-width: 3px; scroll-margin-top: 30vh; }
.line > a { color: var(--faint); text-align: right; padding-right: .8rem; text-decoration: none; user-select: none; font-variant-numeric: tabular-nums; }
.line > b { font-weight: 600; font-variant-numeric: tabular-nums; white-space: nowrap; user-select: none; }
.line > code { white-space: pre-wrap; word-break: normal; padding: 0 .8rem 0 4ch; text-indent: -4ch; tab-size: 4; }
.line.whole { border-left-color: var(--whole); background: var(--whole-bg); } .line.whole > b { color: var(--whole); }
.line.half { border-left-color: var(--half); background: var(--half-bg); } .line.half > b { color: var(--half); }
.line.none { border-left-color: var(--none); background: var(--none-bg); } .line.none > b { color: var(--none); }
.line.begins { box-shadow: inset 0 1px var(--paper); }
.line:target { outline: 2px solid currentColor; outline-offset: -2px; }
.comment { color: var(--faint); }
.text { opacity: .8; }
.leaf { text-decoration: underline 2px; text-underline-offset: .22em; cursor: help; border-radius: .15rem; }
.leaf.whole { text-decoration-color: var(--whole); }
.leaf.half { text-decoration-color: var(--half); text-decoration-style: dashed; }
.leaf.none { text-decoration-color: var(--none); text-decoration-style: wavy; text-decoration-thickness: 1px; }
.step { cursor: help; }
.step.none { color: var(--none); }
[data-tip]:hover, [data-tip]:focus { background: color-mix(in srgb, currentColor 12%, transparent); outline: none; }
[data-tip]:hover::after, [data-tip]:focus::after {
  content: attr(data-tip); position: fixed; z-index: 1; left: 50%; bottom: 1rem; transform: translateX(-50%);
  width: max-content; max-width: calc(100vw - 2rem); padding: .6rem 1rem; border-radius: .5rem;
  background: var(--ink); color: var(--paper); font: .85rem/1.5 system-ui, "Malgun Gothic", "NanumGothic", sans-serif;
  white-space: normal; text-indent: 0; box-shadow: 0 4px 20px #0004; pointer-events: none;
}
.gap { margin: 0; padding: .1rem .8rem .1rem 8.8rem; text-indent: -1.2rem; border-left: 3px solid; font-size: .82rem; }
.gap code { text-indent: 0; }
.gap.half { background: var(--half-bg); border-color: var(--half); }
.gap.none { background: var(--none-bg); border-color: var(--none); }
.gap .half { color: var(--half); } .gap .none { color: var(--none); }
.gap span::before { content: "↳ "; }
.source summary { padding: .15rem .8rem .15rem 3.4rem; }
summary { cursor: pointer; color: var(--faint); }
summary:hover { color: var(--ink); }
@media (max-width: 40rem) {
  body { padding: 1.25rem .75rem 5rem; }
  .events { grid-template-columns: 1fr; gap: .35rem; }
  .chips { margin-bottom: .6rem; }
  .source { margin: 0 -.75rem; border-radius: 0; border-width: 1px 0; font-size: .78rem; }
  .line { grid-template-columns: 2.2rem 3.1rem 1fr; }
  .line > a { padding-right: .5rem; }
  .gap { padding-left: 6.6rem; }
  .source summary { padding-left: 2.3rem; }
}
@media print { .line, .gap, .chip, .bar, .bar i { print-color-adjust: exact; } }
`;
