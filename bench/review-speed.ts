import { globSync, readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { compile, memoryHost } from "@annae/dsl";
import { installedChannels } from "@annae/installation/channels";
import { policyFromIr } from "@annae/ir";
import { createCdcl } from "@annae/logic";
import { comparePolicies, examineMutants, findGaps } from "@annae/review";
import { playTests } from "@annae/runtime";
import { install } from "@annae/vocabulary";
import { measure } from "./measure.ts";
import { ratioText, tableText, timeText } from "./table.ts";

const folder = fileURLToPath(new URL("../policies/happytalk/", import.meta.url));

/** How long it takes to say what a change to the standard policy changes and what its tests miss, against playing those tests once. */
export async function reviewSpeed(): Promise<string> {
  const before = standard((text) => text);
  const after = standard((text) =>
    text.replace("openConsultations >= consultationLimit", "openConsultations > consultationLimit"),
  );
  const installation = install(installedChannels);
  const means = { installation, createSolver: createCdcl };
  const images = new Map<string, string>();
  const { ir, tests } = before;
  const mutants = () => [...examineMutants({ ir, tests, ...means }).fates].length;
  const measured = await measure(
    [
      {
        name: `its ${tests.length} tests, played once`,
        units: 1,
        run: () => void playTests(tests, policyFromIr(ir), installedChannels),
      },
      {
        name: "diff with a boundary moved, conversations included",
        units: 1,
        run: () => void comparePolicies({ ir, images }, { ir: after.ir, images }, means),
      },
      {
        name: "what no test visits",
        units: 1,
        run: () => void [...findGaps(ir, tests, means).gaps],
      },
      {
        name: `${mutants()} mutants, each with its fate`,
        units: 1,
        rounds: 1,
        run: () => void mutants(),
      },
    ],
    3,
  );
  const rows = measured.map(({ name, nanoseconds, ratio }) => ({
    what: name,
    time: timeText(nanoseconds),
    ratio: ratioText(ratio),
    target: "",
  }));
  return tableText("reviews of the standard policy", rows);
}

/** The standard policy and its tests, the policy's text changed. */
function standard(change: (text: string) => string) {
  const read = (path: string) => readFileSync(`${folder}${path}`, "utf8");
  const tests = globSync("tests/*.rules", { cwd: folder });
  const files = {
    "happytalk.rules": change(read("happytalk.rules")),
    ...Object.fromEntries(tests.map((path) => [path, read(path)])),
  };
  const image = { format: "png", width: 500, height: 250, bytes: 1_000 };
  const images = Object.fromEntries(
    globSync("images/*", { cwd: folder }).map((path) => [path, image]),
  );
  const host = memoryHost({ files, images });
  const compiled = compile("happytalk.rules", host, install(installedChannels), { tests });
  if (compiled.ir === null) throw new Error("the standard policy has errors");
  return { ir: compiled.ir, tests: compiled.tests };
}
