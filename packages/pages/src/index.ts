export * from "./build/build-pages.ts";
