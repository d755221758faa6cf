export * from "./display-width.ts";
export * from "./hangul-keys.ts";
export * from "./nearest-name.ts";
