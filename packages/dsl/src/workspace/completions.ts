import { keywordsAt, type PlaceBefore, placeBefore } from "@annae/syntax";
import { actions, eventNames, events, kindNames, kinds } from "@annae/vocabulary";
import type { Analysis } from "../compile.ts";
import type { Candidate, Completion } from "./completion.ts";
import { factsAt, placeholdersAt, valuesAt } from "./fact-completions.ts";
import { allNames, syntaxOf } from "./questions.ts";

const types = ["yes/no", "number", "text", "duration", "time", "date", "one of"];

/** What could stand at the offset of a file, and begins or is described with what is written there already. */
export function completionsAt(
  analysis: Analysis,
  path: string,
  offset: number,
): readonly Completion[] {
  const syntax = syntaxOf(analysis, path);
  if (syntax === undefined) return [];
  const place = placeBefore(syntax, offset);
  const replaces = { source: syntax.source, start: offset - place.prefix.length, end: offset };
  return candidatesAt(place, analysis)
    .filter((candidate) => isMeant(candidate, place.prefix))
    .map((candidate) => ({ ...candidate, replaces }));
}

/** Korean words lead to what is described with them. */
function isMeant({ text, doc }: Candidate, prefix: string): boolean {
  if (text.toLowerCase().startsWith(prefix.toLowerCase())) return true;
  return /^[가-힣]/.test(prefix) && doc?.ko.replaceAll(" ", "").includes(prefix) === true;
}

function candidatesAt(place: PlaceBefore, analysis: Analysis): readonly Candidate[] {
  const words = keywordsAt(place.wanted).map(
    ({ text, doc }): Candidate => ({ text, kind: "keyword", doc }),
  );
  return [...namesAt(place, analysis), ...words];
}

function namesAt(place: PlaceBefore, analysis: Analysis): readonly Candidate[] {
  const { installation } = analysis;
  switch (place.wanted) {
    case "event":
      return eventNames.map((text) => ({ text, kind: "event", doc: events[text].doc }));
    case "channel":
      return [...installation.channels].map(([text, { doc }]) => ({ text, kind: "channel", doc }));
    case "listener":
      return [{ text: "counselor", kind: "keyword", doc: undefined }];
    case "kind":
      return kindNames.map((text) => ({ text, kind: "kind", doc: kinds[text].doc }));
    case "message":
      return messages(analysis);
    case "label":
      return labels(analysis);
    case "action":
    case "ruleStart":
      return actions.map(({ name: text, doc }) => ({ text, kind: "action", doc }));
    case "condition":
      return factsAt(place, analysis);
    case "value":
      return valuesAt(place, analysis);
    case "type":
      return types.map((text) => ({ text, kind: "type", doc: undefined }));
    case "placeholder":
      return placeholdersAt(place, analysis);
    default:
      return [];
  }
}

function messages({ model, installation }: Analysis): readonly Candidate[] {
  const titled = (title: string | null) => (title === null ? undefined : { ko: title, en: title });
  const own = [...(model?.messages ?? [])].map(
    ([text, { title }]): Candidate => ({ text, kind: "message", doc: titled(title) }),
  );
  const codes = [...installation.systemCodes].map(
    (text): Candidate => ({ text, kind: "system", doc: undefined }),
  );
  return [...own, ...codes];
}

function labels(analysis: Analysis): readonly Candidate[] {
  const names = allNames(analysis).filter(({ kind, declares }) => kind === "label" && declares);
  return [...new Set(names.map(({ name }) => name))].map((text) => ({
    text,
    kind: "label",
    doc: undefined,
  }));
}
