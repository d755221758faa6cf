import { openPolicyDesk, type PolicyDesk } from "@annae/codemirror";
import type { MemoryFiles } from "@annae/dsl";
import type { Locale } from "@annae/vocabulary";
import { EditorView } from "@codemirror/view";
import { basicSetup } from "codemirror";

/** What a page is started with. */
export interface Given extends MemoryFiles {
  readonly locale: Locale;
  readonly dark?: boolean;
}

/** What tests of a page look at. */
export interface Probe {
  readonly view: EditorView;
  readonly desk: PolicyDesk;
  /** What the page has been told, in order. */
  readonly heard: unknown[];
  /** The version of the text that diagnostics have been told of last. */
  toldVersion: number;
}

declare global {
  var probe: Probe;
}

const { locale, dark, ...files }: Given = await (await fetch("/given.json")).json();
const heard: unknown[] = [];
const worker = new Worker("/worker.js", { type: "module" });
const desk = openPolicyDesk({
  worker,
  files,
  locale,
  run: (command, parameters) => heard.push([command, ...parameters]),
  changed: (path, text) => heard.push([path, text]),
});
const view = new EditorView({
  doc: desk.textOf("shop.rules") ?? "",
  extensions: [basicSetup, desk.editing("shop.rules"), EditorView.darkTheme.of(dark === true)],
  parent: document.body,
});
view.focus();
globalThis.probe = { view, desk, heard, toldVersion: -1 };
worker.addEventListener("message", ({ data: { method, params } }) => {
  const isOwn = method === "textDocument/publishDiagnostics" && params.uri === "file:///shop.rules";
  if (isOwn) probe.toldVersion = params.version;
});
