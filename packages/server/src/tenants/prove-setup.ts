import { proveWatched, timeWorked } from "@annae/installation/proving";
import type { ProvedProperty } from "@annae/review";
import { mostFindings, proofs } from "../limits.ts";
import type { PolicyFinding } from "../protocol/tenant.ts";
import { type Bookcase, prepare } from "./prepare.ts";
import type { TenantSetup } from "./tenant-setup.ts";

/** What is found of the policy's properties over whole conversations, as `annae prove` finds it: those that are broken, then those that nobody knows of. What kept is not told. */
export async function proveSetup(
  setup: Pick<TenantSetup, "policy" | "settings" | "counselors">,
  bookcase: Bookcase,
  { events, milliseconds } = proofs,
): Promise<readonly PolicyFinding[]> {
  const prepared = await prepare(setup, bookcase);
  if (!prepared.ok || "built" in prepared.revision.policy) return [];
  const begun = timeWorked();
  const wish = { events, seconds: milliseconds / 1_000 };
  const { proved } = await proveWatched(prepared.revision.policy, wish, {
    ...{ onWork: () => undefined, onProved: () => undefined },
    isStopped: () => timeWorked() - begun > milliseconds,
  });
  const known = new Set(prepared.findings.filter(isOfProperty).map(placeOf));
  const found = proved.flatMap((one) => findingOf(one) ?? []);
  const news = found.filter((one) => !known.has(placeOf(one)));
  const [broken, open] = [news.filter(isBroken), news.filter((one) => !isBroken(one))];
  return [...broken, ...open].slice(0, mostFindings);
}

/** That the process was ended before it had proved anything. */
export const notProved: PolicyFinding = {
  ...{ severity: "warning", path: "property-undecided", file: null, line: null, column: null },
  ko: "성질이 대화 전체에서 지켜지는지 정해진 시간 안에 결정하지 못했습니다",
  en: "whether the properties hold in whole conversations could not be decided in time",
};

const isOfProperty = ({ path }: PolicyFinding) => path.startsWith("property-");
const isBroken = ({ severity }: PolicyFinding) => severity === "error";
const placeOf = ({ file, line, column }: PolicyFinding) => JSON.stringify([file, line, column]);

/** Null: nothing stands in its way. */
function findingOf({ text, property, finding }: ProvedProperty): PolicyFinding | null {
  const { file, line, column } = property.at;
  const at = { file, line, column };
  switch (finding.result) {
    case "holds":
    case "holdsSoFar":
      return null;
    case "fails":
      return {
        ...{ severity: "error", path: "property-broken", ...at },
        ko: `\`${text}\`: 이벤트 ${finding.events}개인 대화에서 어긋납니다\n이 테스트가 그 대화입니다:\n${finding.test}`,
        en: `\`${text}\` fails in a conversation of ${finding.events} events\nthis test is the conversation:\n${finding.test}`,
      };
    case "undecided":
    case "notPlayed":
      return {
        ...{ severity: "warning", path: "property-undecided", ...at },
        ko: `\`${text}\`: 대화 전체에서 지켜지는지 결정하지 못했습니다`,
        en: `whether \`${text}\` holds in whole conversations could not be decided`,
      };
  }
}
