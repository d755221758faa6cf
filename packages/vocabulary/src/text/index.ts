export * from "./display-width.ts";
export * from "./escape-html.ts";
export * from "./hangul-keys.ts";
export * from "./nearest-name.ts";
export * from "./wrap-text.ts";
