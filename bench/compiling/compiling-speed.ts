import {
  analyzeIn,
  compileIn,
  createShortMemory,
  memoryHost,
  openWorkspace,
  proveIn,
  type Workspace,
  withFile,
} from "@annae/dsl";
import { emitPolicy } from "@annae/dsl/typescript";
import { installedChannels } from "@annae/installation/channels";
import { install } from "@annae/vocabulary";
import { type Contender, measure } from "../measure.ts";
import { type Row, ratioText, tableText, timeText } from "../table.ts";
import { compilerOf } from "./earlier-version.ts";
import { manyRules } from "./many-rules.ts";

const count = 10_000;

/** What the compiler is compared with. */
const earlier = "78e59a2";

/** How long 10,000 rules take to be read and meant, to be proved, to become TypeScript, and when one of them is edited. */
export async function compilingSpeed(): Promise<string> {
  const text = manyRules(count);
  const host = memoryHost({ files: { large: text } });
  const installation = install(installedChannels);
  const open = () => openWorkspace(host, installation, createShortMemory());
  const { ir, diagnostics } = compileIn(open(), "large");
  if (ir === null) throw new Error(diagnostics[0]?.wording.en.title ?? "no IR");
  const before = await compilerOf(earlier);
  const meta = { file: "large", sources: [], images: {} };
  const contenders: readonly (Contender & { readonly target?: string })[] = [
    { name: `${earlier}: text to IR`, units: 1, run: () => void before.compile(text) },
    {
      name: "text to what is meant, without proofs",
      ...{ units: 1, target: "<= 0.5 x", run: () => void analyzeIn(open(), "large") },
    },
    {
      name: "text to IR, with proofs",
      units: 1,
      rounds: 3,
      run: () => void compileIn(open(), "large"),
    },
    { name: "IR to TypeScript", units: 1, rounds: 3, run: () => void emitPolicy(ir, meta) },
    ...edits(openWorkspace(host, installation), text),
  ];
  const measured = await measure(contenders, 15);
  before.dispose();
  const rows = measured.map(
    ({ name, nanoseconds, ratio }, at): Row => ({
      what: name,
      time: timeText(nanoseconds),
      ratio: ratioText(ratio),
      target: contenders[at]?.target ?? "",
    }),
  );
  const size = (text.length / 1e6).toFixed(1);
  return tableText(`${count.toLocaleString("en")} rules, ${size} million characters`, rows);
}

/** One rule of the text, edited to and fro; what stands behind it moves. */
function edits(workspace: Workspace, text: string) {
  const edited = [15_001, 5_000].map((score) =>
    withFile(workspace, "large", text.replace("score >= 5000", `score >= ${score}`)),
  );
  const analyses = edited.map((one) => analyzeIn(one, "large"));
  const analyze = () => {
    for (const one of edited) analyzeIn(one, "large");
  };
  const prove = () => {
    for (const one of analyses) proveIn(workspace, one);
  };
  return [
    { name: "one rule edited, analyzed again", units: 2, target: "<= 20 ms", run: analyze },
    { name: "one rule edited, proved again", units: 2, rounds: 1, run: prove },
  ];
}
