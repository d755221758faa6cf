import { readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { compileFunction } from "node:vm";
import { installedChannels } from "@annae/installation/channels";
import { openStudio, type Studio } from "@annae/studio";
import { studioHere } from "@annae/studio/here";
import { build } from "esbuild";
import { parseHTML } from "linkedom";

const sources = fileURLToPath(new URL("../../packages/pages/src/studio/", import.meta.url));

/** The bench as it is drawn in a document without a browser, on the engine itself. */
export interface DrawnBench {
  readonly text: string;
  readonly document: Pick<Document, "querySelector" | "querySelectorAll">;
  /** How often each part was drawn, by its name, while the act and all that follows of it was done. */
  readonly drawnBy: (act: () => void) => Promise<Readonly<Record<string, number>>>;
  /** Makes the text of the policy this one. */
  readonly type: (text: string) => void;
  readonly set: (change: object) => void;
  /** Looks at the event of that number. */
  readonly look: (at: number) => void;
}

/** What the script below gives. */
interface Opened {
  readonly open: (studio: Studio, draft: object) => void;
  readonly change: (path: string, text: string) => void;
  readonly look: (at: number) => void;
  readonly set: (change: object) => void;
  readonly counted: () => Record<string, number>;
}

const script = `
import { signal } from "@preact/signals";
import { options, render } from "preact";
import { createStore } from "../page/store.ts";
import { Bench } from "./bench/bench.tsx";
import { followBench } from "./flow/bench-answers.ts";
import { emptyStudio, nextStudio } from "./state.ts";
import { viewOf } from "./studio-view.ts";
let counts = {};
const before = options.__r;
options.__r = (node) => {
  const { name } = node.type;
  counts[name] = (counts[name] ?? 0) + 1;
  before?.(node);
};
const acts = new Proxy({}, { get: () => () => undefined });
const state = signal(emptyStudio);
const store = createStore(emptyStudio, nextStudio, (next) => void (state.value = next));
let answers;
exports.open = (studio, draft) => {
  store.tell({ type: "opened", draft });
  state.value = store.state();
  render(<Bench view={viewOf(state, { acts, tell: store.tell })} />, document.body);
  answers = followBench(store, studio);
};
exports.change = (path, text) => store.tell({ type: "text", path, text });
exports.set = (change) => store.tell({ type: "set", set: change });
exports.look = (at) => {
  store.tell({ type: "bench", set: { at } });
  answers.look();
};
exports.counted = () => {
  const all = counts;
  counts = {};
  return all;
};
`;

/** The script on that document; it knows no other. */
async function bundled(document: unknown): Promise<Opened> {
  const { outputFiles } = await build({
    stdin: { contents: script, resolveDir: sources, loader: "tsx" },
    ...{ bundle: true, write: false, format: "cjs", conditions: ["development"] },
    ...{ jsx: "automatic", jsxImportSource: "preact" },
  });
  const opened: Opened = Object.create(null);
  // Nothing is scrolled here.
  const frame = () => 0;
  compileFunction(outputFiles[0]?.text ?? "", ["document", "requestAnimationFrame", "exports"])(
    ...[document, frame, opened],
  );
  return opened;
}

/** Draws the bench of the standard policy, with the first of the standard lines. */
export async function drawBench(path: string): Promise<DrawnBench> {
  const text = readFileSync(path, "utf8");
  const main = "happytalk.rules";
  const studio = openStudio({
    ...{ start: () => studioHere(installedChannels), policy: main, locale: "ko" },
    files: { files: { [main]: text } },
  });
  const { document } = parseHTML("<!doctype html><html><body></body></html>");
  const opened = await bundled(document);
  const settled = async () => {
    // Whatever is asked for at the desk before this is answered before it, and what that leads to is asked by then.
    for (let round = 0; round < 3; round += 1)
      await studio.ask("sizes", { source: "", kind: "notice" });
  };
  const texts = { [main]: text };
  opened.open(studio, { id: "drawn", name: "drawn", main, texts, opened: texts, pictures: {} });
  await settled();
  return {
    ...{ text, document, look: opened.look, set: opened.set },
    type: (typed) => {
      opened.change(main, typed);
      studio.change(main, typed);
    },
    drawnBy: async (act) => {
      await settled();
      opened.counted();
      act();
      await settled();
      return opened.counted();
    },
  };
}
