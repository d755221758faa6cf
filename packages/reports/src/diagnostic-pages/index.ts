export { type DiagnosticPage, type Example, readPage } from "./page.ts";
export { renderPage } from "./render-page.ts";
