import { readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { installedChannels } from "@annae/installation/channels";
import { openStudio, type TimeLine } from "@annae/studio";
import { studioHere } from "@annae/studio/here";
import { manyRules } from "./compiling/many-rules.ts";
import { type Contender, measure } from "./measure.ts";
import { ratioText, tableText, timeText } from "./table.ts";

const standardPolicy = fileURLToPath(
  new URL("../policies/happytalk/happytalk.rules", import.meta.url),
);

/** How soon an operator sees what a keystroke changes: a time line of ten events on every channel, and why one step went so. */
export async function studioSpeed(): Promise<string> {
  const texts = {
    "the standard policy": readFileSync(standardPolicy, "utf8"),
    "500 rules": manyRules(500),
  };
  const contenders = Object.entries(texts).flatMap(([name, text]) => contendersOf(name, text));
  const measured = await measure(contenders, 21);
  const rows = measured.map(({ name, nanoseconds, ratio }) => ({
    what: name,
    time: timeText(nanoseconds),
    ratio: ratioText(ratio),
    target: name.includes("keystroke") ? (name.includes("500") ? "200 ms" : "50 ms") : "",
  }));
  return tableText("an operator in the studio, without a worker's clones of a page", rows);
}

function contendersOf(name: string, text: string): readonly Contender[] {
  const path = "policy.rules";
  const start = () => studioHere(installedChannels);
  const picture = { format: "png", width: 500, height: 250, bytes: 20_000 };
  const names = [...text.matchAll(/image\s+"([^"]+)"/g)].map(([, image = ""]) => image);
  const images = Object.fromEntries(names.map((image) => [image, picture]));
  const files = { files: { [path]: text }, images };
  const studio = openStudio({ start, files, policy: path, locale: "ko" });
  let typed = 0;
  const ask = async (line: TimeLine) => {
    const heard = await studio.ask("play", { line });
    if (heard?.ok !== true || heard.value.policy !== "typed")
      throw new Error(`${name} does not play`);
    const why = await studio.ask("why", { line, channel: "kakao", event: 1, step: 0 });
    if (why?.ok !== true) throw new Error(`${name} is not explained`);
  };
  return [
    {
      name: `${name}: a keystroke, played anew on every channel, and why`,
      units: 1,
      run: async () => {
        typed += 1;
        studio.change(path, `${text}\n// ${typed}`);
        await ask(tenEvents());
      },
    },
    {
      name: `${name}: the last event of the line changed`,
      units: 1,
      run: async () => {
        typed += 1;
        await ask(tenEvents(`여보세요 ${typed}`));
      },
    },
  ];
}

/** Ten events within one morning. */
function tenEvents(last = "여보세요"): TimeLine {
  const told = [
    { type: "enter" },
    { type: "request" },
    ...Array.from({ length: 7 }, (_, index) => ({ type: "message", text: `안녕하세요 ${index}` })),
    { type: "message", text: last },
  ];
  return {
    settings: { timezone: "Asia/Seoul" },
    events: told.map((event, index) => ({ ...event, at: `2026-11-20T11:0${index}:00+09:00` })),
  };
}
