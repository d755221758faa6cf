import { type Place, policyFromIr } from "@annae/ir";
import {
  type EventVerdict,
  parseScenario,
  playWithNotes,
  renderTranscript,
  type TestResult,
} from "@annae/runtime";
import type { SourceFile } from "@annae/syntax";
import type { Range } from "vscode-languageserver";
import type { Feature, Later } from "../feature.ts";
import { testsOf } from "../played-tests.ts";
import { rangeIn } from "../positions.ts";
import type { PlayAnswer, PlayParams, PreviewedMessage, ToldTest } from "../protocol.ts";
import { playRequest, previewRequest, runTestsRequest } from "../requests.ts";
import type { DocumentView, Session } from "../session.ts";
import { speakerWords } from "../speakers.ts";

/** The policy's tests, its conversations and its messages, as they go and look while one types. */
export const tests: Feature = {
  capabilities: {},
  connect: (connection, session, later) => {
    connection.onRequest(runTestsRequest, ({ uri, title }) =>
      toldTests({ session, later }, uri, title),
    );
    connection.onRequest(playRequest, (asked) => played(session, asked));
    connection.onRequest(previewRequest, ({ uri, name }) => {
      const view = session.view(uri);
      return view === undefined ? [] : shownMessages(session, view, name);
    });
  },
};

/** How the tests of that title, or all, go. */
async function toldTests(
  { session, later }: { readonly session: Session; readonly later: Later },
  uri: string,
  title: string | undefined,
): Promise<readonly ToldTest[]> {
  const view = session.view(uri);
  if (view === undefined) return [];
  const results = await testsOf(session, view.place, later);
  const sources = new Map(view.analysis.syntaxes.map(({ source }) => [source.path, source]));
  return results
    .filter(({ test }) => title === undefined || test.title === title)
    .map((result) => told(result, session, sources));
}

function told(
  { test, passed, events, faults }: TestResult,
  { locale, uriOf }: Session,
  sources: ReadonlyMap<string, SourceFile>,
): ToldTest {
  const failures = [
    ...faults.map(({ place, message }) => ({ place, text: message[locale] })),
    ...events
      .filter((event) => !event.passed)
      .map((event) => ({ place: event.place, text: [event.written, ...lines(event)].join("\n") })),
  ].map(({ place, text }) => ({ range: rangeFrom(place, sources), text }));
  return {
    title: test.title,
    uri: uriOf(test.place.file),
    range: rangeFrom(test.place, sources),
    passed,
    text: failures.map(({ text }) => text).join("\n"),
    failures,
  };
}

const signs = { both: " ", expected: "-", seen: "+" } as const;

function lines({ lines: compared }: EventVerdict): readonly string[] {
  return compared.map(({ sign, words }) => `${signs[sign]} ${words}`);
}

function rangeFrom({ file, line, column }: Place, sources: ReadonlyMap<string, SourceFile>): Range {
  const source = sources.get(file);
  const start = { line: line - 1, character: column - 1 };
  if (source === undefined) return { start, end: start };
  const from = (source.lineStarts[line - 1] ?? 0) + column - 1;
  const end = (source.lineStarts[line] ?? source.text.length + 1) - 1;
  return rangeIn(source, from, Math.max(from, end));
}

/** The conversation of a test or of a scenario, or what is wrong with it. */
export function played(
  session: Session,
  { uri, title, scenario, channel }: PlayParams,
): PlayAnswer {
  const view = session.view(uri);
  const built = view && session.builtOf(view.place);
  if (built?.ir == null || !built.sound) return { faults: [words.broken[session.locale]] };
  const { ir, tests } = built;
  const test = tests.find((one) => one.title === title);
  const { channels } = session.installation;
  const on = channels.get(test?.channel ?? channel ?? "") ?? [...channels.values()][0];
  const policy = policyFromIr(ir);
  const parsed = parseScenario(scenario ?? test?.scenario ?? {}, policy, [...channels.keys()]);
  if (on === undefined || !parsed.ok) {
    const faults = parsed.ok ? [] : parsed.faults;
    return { faults: faults.map(({ path, message }) => `${path}: ${message[session.locale]}`) };
  }
  const { transcript, notes } = playWithNotes(parsed.value, policy, on);
  const text = renderTranscript(transcript, { locale: session.locale, notes });
  return { text, transcript, notes };
}

const words = {
  broken: {
    ko: "정책에 오류가 있어서 아직 실행할 수 없습니다",
    en: "the policy has errors and can't be played yet",
  },
} as const;

/** The message as each channel shows it, its holes as they are written. */
function shownMessages(
  { locale }: Pick<Session, "locale">,
  { analysis }: Pick<DocumentView, "analysis">,
  name: string,
): readonly PreviewedMessage[] {
  const message = analysis.model?.messages.get(name);
  if (message === undefined) return [];
  return [...analysis.installation.channels.values()].map((channel) => {
    const own = message.variants.get(channel.id);
    const { content } = message;
    const buttons = own !== undefined && own.buttons.length > 0 ? own.buttons : content.buttons;
    return {
      channel: channel.doc[locale],
      speaker: speakerWords(channel.speakers[message.kind], locale),
      text: (own?.text ?? content.text)?.written ?? null,
      image: (own?.image ?? content.image)?.written ?? null,
      buttons: buttons.map(({ button }) => button.label),
    };
  });
}
