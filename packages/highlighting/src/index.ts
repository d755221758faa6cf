export { annaeLanguage, type HighlightLanguage, type HighlightMode } from "./highlight-js.ts";
export { type TextMateRule, textMateGrammar } from "./text-mate.ts";
export { highlightStyles, palettes, type ShikiTheme, shikiTheme } from "./themes.ts";
