import type { Syntax } from "@annae/syntax";
import { actionNamed, type Doc } from "@annae/vocabulary";
import type { SignatureHelp } from "vscode-languageserver";
import { atPlace, type Feature } from "../feature.ts";
import type { DocumentView, Session } from "../session.ts";

/** What an action is followed by, while one writes it. */
export const signature: Feature = {
  capabilities: { signatureHelpProvider: { triggerCharacters: [" "] } },
  connect: (connection, session) =>
    connection.onSignatureHelp((asked) =>
      atPlace(session, asked, (view, offset) => signatureAt(session, view, offset), null),
    ),
};

interface Parameter {
  readonly label: string;
  readonly doc: Doc;
}

const condition: readonly Parameter[] = [
  { label: "if …", doc: { ko: "이 동작 하나의 조건", en: "the condition of this action alone" } },
  {
    label: "else …",
    doc: { ko: "조건이 맞지 않을 때의 동작", en: "what is done where it does not hold" },
  },
];

const ofSend: readonly Parameter[] = [
  { label: "message", doc: { ko: "보낼 메시지의 이름", en: "the name of the message" } },
  {
    label: "once | once a day | every 5m",
    doc: {
      ko: "얼마나 자주: 상담마다 한 번, 하루에 한 번, 이 간격에 한 번",
      en: "how often: once in a consultation, once a day, once in so much time",
    },
  },
  ...condition,
];

/** The parts of the action that is written at the offset; the one that comes next is marked. */
export function signatureAt(
  { locale }: Pick<Session, "locale">,
  { syntax }: Pick<DocumentView, "syntax">,
  offset: number,
): SignatureHelp | null {
  const written = actionBefore(syntax, offset);
  const [verb] = written;
  if (verb === undefined) return null;
  const doc = verb === "send" ? sendDoc : actionNamed(verb)?.doc;
  if (doc === undefined) return null;
  const parameters = verb === "send" ? ofSend : condition;
  const label = [verb, ...parameters.map((one) => one.label)].join(" ");
  return {
    signatures: [
      {
        label,
        documentation: doc[locale],
        parameters: parameters.map((one) => ({
          label: one.label,
          documentation: one.doc[locale],
        })),
      },
    ],
    activeSignature: 0,
    activeParameter: next(written, verb === "send"),
  };
}

const sendDoc: Doc = { ko: "메시지를 보냄", en: "sends a message" };
const ends: ReadonlySet<string> = new Set([";", "{", "}", "then", "otherwise", "else"]);

/** The words of the action up to the offset, its verb first. */
function actionBefore({ tokens }: Syntax, offset: number): readonly string[] {
  const before = tokens.filter(({ startOffset, image }) => startOffset + image.length < offset);
  const from = before.findLastIndex(({ image }) => ends.has(image));
  return before.slice(from + 1).map(({ image }) => image);
}

function next(written: readonly string[], sends: boolean): number {
  const offset = sends ? 2 : 0;
  if (written.includes("if")) return offset + (written.at(-1) === "if" ? 0 : 1);
  if (!sends) return 0;
  return Math.min(
    written.length - 1,
    1 + (written.includes("once") || written.includes("every") ? 1 : 0),
  );
}
