import { analyzeIn, compileText, memoryHost, openWorkspace, withFile } from "@annae/dsl";
import { emitPolicy } from "@annae/dsl/typescript";
import { install } from "@annae/vocabulary";
import { installedChannels } from "annae/channels";
import { measure } from "../measure.ts";
import { ratioText, tableText, timeText } from "../table.ts";
import { manyRules } from "./many-rules.ts";

const count = 10_000;

/** How long 10,000 rules take from text to IR, from there to TypeScript, and when one of them is edited. */
export async function compilingSpeed(): Promise<string> {
  const text = manyRules(count);
  const installation = install(installedChannels);
  const { ir, diagnostics } = compileText(text, installation);
  if (ir === null) throw new Error(diagnostics[0]?.wording.en.title ?? "no IR");
  const meta = { file: "large", sources: [], images: {} };
  const workspace = openWorkspace(memoryHost({ files: { large: text } }), installation);
  const edited = [5_000, 5_001].map((score) =>
    withFile(workspace, "large", text.replace("score >= 5000", `score >= ${score}`)),
  );
  const edit = () => {
    for (const one of edited) analyzeIn(one, "large");
  };
  const measured = await measure(
    [
      { name: "text to IR", units: 1, run: () => void compileText(text, installation) },
      { name: "IR to TypeScript", units: 1, rounds: 3, run: () => void emitPolicy(ir, meta) },
      { name: "one rule edited, analyzed again", units: 2, run: edit },
    ],
    7,
  );
  const targets = ["<= 500 ms", "", "<= 20 ms"];
  const rows = measured.map(({ name, nanoseconds, ratio }, at) => ({
    what: name,
    time: timeText(nanoseconds),
    ratio: ratioText(ratio),
    target: targets[at] ?? "",
  }));
  const size = (text.length / 1e6).toFixed(1);
  return tableText(`${count.toLocaleString("en")} rules, ${size} million characters`, rows);
}
