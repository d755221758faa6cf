import { readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { installedChannels } from "@annae/installation/channels";
import { filesInMemory, openSession } from "@annae/language-server";
import { editOf, type FormEdit, formOf, patchedText, policyText } from "@annae/studio";
import { install } from "@annae/vocabulary";
import { manyRules } from "./compiling/many-rules.ts";
import { type Contender, measure } from "./measure.ts";
import { ratioText, tableText, timeText } from "./table.ts";

const standard = readFileSync(
  fileURLToPath(new URL("../policies/happytalk/happytalk.rules", import.meta.url)),
  "utf8",
);

/** How soon a form shows what was typed in it: an edit, its patches made, and the form of the new text. */
export async function formSpeed(): Promise<string> {
  const many = Array.from(
    { length: 2_000 },
    (_, n) => `message m${n} "안내 ${n}" { text "안녕하세요 ${n}" }`,
  );
  const all = [
    typing("the standard policy", standard, "greeting"),
    typing(
      "500 rules beside it",
      `${standard}\n${manyRules(500).replace(/^policy.*$/m, "")}`,
      "greeting",
    ),
    typing("2,000 messages beside it", `${standard}\n${many.join("\n")}`, "m1000"),
  ];
  const measured = await measure(all, 21);
  const targets = ["10 ms", "50 ms", ""];
  const rows = measured.map(({ name, nanoseconds, ratio }, at) => ({
    what: name,
    time: timeText(nanoseconds),
    ratio: ratioText(ratio),
    target: targets[at] ?? "",
  }));
  return tableText("a text typed in a form, with the form of it", rows);
}

function typing(name: string, begun: string, message: string): Contender {
  const file = "a.rules";
  const files = { files: { [file]: begun }, policies: { a: file } };
  const session = openSession(filesInMemory(files), {
    ...{ installation: install(installedChannels), locale: "ko", now: () => 0 },
  });
  let text = begun;
  let turn = 0;
  return {
    name,
    units: 1,
    run: () => {
      turn += 1;
      const edit: FormEdit = { edit: "setText", message, content: "default", text: `안녕 ${turn}` };
      const made = editOf(policyText(session, { file, tests: [] }), edit);
      if ("why" in made) throw new Error(made.why.en);
      text = patchedText(text, made.patches);
      session.write(session.uriOf(file), text);
      formOf(policyText(session, { file, tests: [] }));
    },
  };
}
