import type { ImageFacts } from "@annae/dsl";
import type { StudioOpening } from "../typed/open-policy.ts";
import type { Reply } from "../typed/reply.ts";
import type { FromDesk, ToDesk } from "./messages.ts";
import { questionDesks } from "./question-desks.ts";
import type { AnswerTo, QuestionName, QuestionOf, ToldOf } from "./questions.ts";

/** A worker whose script calls `serveStudio`, or what stands for one. */
export interface StudioWorker {
  readonly postMessage: (messages: unknown, transfer: Transferable[]) => void;
  readonly addEventListener: (type: "message", heard: (event: MessageEvent) => void) => void;
  readonly terminate: () => void;
}

/** What a page opens, and how its workers are started. */
export interface StudioOptions extends StudioOpening {
  /** Called twice: what may take long has a worker of its own, so that nobody who types waits for it. */
  readonly start: () => StudioWorker;
  /** How long what may take long may be deaf to a change before its worker is ended and another begun: absent, 500 milliseconds. */
  readonly patience?: number;
}

/** What became of a question; null: the text was changed first, or nobody wants to know any more. */
export type Heard<Q extends QuestionName> = Reply<AnswerTo<Q>> | null;

/** A question that is asked again after each change of the text. */
export interface Followed<Q extends QuestionName> {
  /** From now on this is asked. */
  readonly ask: (asked: QuestionOf<Q>) => void;
  readonly end: () => void;
}

/** The policy of a page, and whoever knows what it does. */
export interface Studio {
  /** Another text of a file; null: the file is gone. Gives the version that this makes. */
  readonly change: (path: string, text: string | null) => number;
  /** What a picture is that policies may name, as the browser has decoded it; null: it is gone. */
  readonly picture: (path: string, facts: ImageFacts | null) => number;
  readonly textOf: (path: string) => string | undefined;
  /** Asks once. `told`: what is known so far of what takes long. */
  readonly ask: <Q extends QuestionName>(
    question: Q,
    asked: QuestionOf<Q>,
    told?: (told: ToldOf<Q>) => void,
  ) => Promise<Heard<Q>>;
  /** Asks now and after each change; what was asked of an older text is never heard. */
  readonly follow: <Q extends QuestionName>(
    question: Q,
    asked: QuestionOf<Q>,
    heard: (outcome: Reply<AnswerTo<Q>>) => void,
    told?: (told: ToldOf<Q>) => void,
  ) => Followed<Q>;
  /** Where the language server listens, as a worker for `openPolicyDesk`. */
  readonly language: () => MessagePort;
  readonly close: () => void;
}

type Desk = "typing" | "thinking";

interface Waiting {
  readonly version: number;
  readonly desk: Desk;
  readonly ask: ToDesk;
  /** Whether the desk has been asked. */
  isAsked: boolean;
  readonly hear: (message: FromDesk | null) => void;
}

/** Opens the policy at its desks. */
export function openStudio({ start, patience = 500, ...opening }: StudioOptions): Studio {
  const texts = new Map(Object.entries(opening.files.files));
  const pictures = new Map(Object.entries(opening.files.images ?? {}));
  const waiting = new Map<number, Waiting>();
  const followers = new Set<() => void>();
  let version = 1;
  let asked = 0;
  let isClosed = false;

  const hear = ({ number, version: of, ...said }: FromDesk) => {
    const one = waiting.get(number);
    if (one === undefined) return;
    if (said.say !== "told") waiting.delete(number);
    one.hear(of === version ? { number, version: of, ...said } : null);
  };
  /** Thinking begins when nobody who types waits: both work on one machine. */
  const think = () => {
    const all = [...waiting.values()];
    if (all.some(({ desk }) => desk === "typing")) return;
    for (const one of all.filter(({ isAsked }) => !isAsked)) {
      one.isAsked = true;
      say(one.ask, one.desk);
    }
  };
  const begin = (desk: Desk) => {
    const worker = start();
    worker.addEventListener("message", ({ data }: { readonly data: readonly FromDesk[] }) => {
      together(() => {
        for (const one of data) {
          heardOf[desk] = one.version;
          hear(one);
        }
        think();
      });
    });
    return worker;
  };
  /** By desk the latest version that it has shown to know. */
  const heardOf = { typing: 0, thinking: 0 };
  const workers = { typing: begin("typing"), thinking: begin("thinking") };
  const post = (messages: readonly ToDesk[], desk: Desk, transfer: Transferable[] = []) =>
    workers[desk].postMessage(messages, transfer);
  let gathered: Readonly<Record<Desk, ToDesk[]>> | null = null;
  const say = (message: ToDesk, desk: Desk) => {
    if (gathered === null) post([message], desk);
    else gathered[desk].push(message);
  };
  /** A desk hears at once what is said meanwhile, and answers at once what it can. */
  const together = (talk: () => void) => {
    if (gathered !== null) return talk();
    const said = { typing: [], thinking: [] };
    gathered = said;
    try {
      talk();
    } finally {
      gathered = null;
    }
    for (const desk of ["typing", "thinking"] as const) {
      if (said[desk].length > 0) post(said[desk], desk);
    }
  };
  const sayBoth = (message: ToDesk) => {
    say(message, "typing");
    say(message, "thinking");
  };
  /** A desk that does not hear of the change is in the middle of something that nobody wants any more. */
  const beginAnew = (since: number) => {
    const asked = [...waiting.values()].filter(
      ({ desk, isAsked }) => desk === "thinking" && isAsked,
    );
    if (isClosed || heardOf.thinking >= since || asked.length === 0) return;
    workers.thinking.terminate();
    workers.thinking = begin("thinking");
    const files = {
      ...opening.files,
      files: Object.fromEntries(texts),
      images: Object.fromEntries(pictures),
    };
    say({ say: "open", version, opening: { ...opening, files } }, "thinking");
    for (const { ask } of asked) say(ask, "thinking");
  };
  const changed = (message: ToDesk) => {
    const since = version;
    const isBusy = [...waiting.values()].some(({ desk }) => desk === "thinking");
    together(() => {
      sayBoth(message);
      for (const again of followers) again();
    });
    if (isBusy) setTimeout(() => beginAnew(since), patience);
    return version;
  };
  const stop = (number: number) => {
    const one = waiting.get(number);
    if (one === undefined) return;
    waiting.delete(number);
    if (one.isAsked) say({ say: "stop", number }, one.desk);
    one.hear(null);
  };

  /** Gives the number of the question, by which it can be stopped. */
  const askOnce = <Q extends QuestionName>(
    question: Q,
    about: QuestionOf<Q>,
    heard: (outcome: Heard<Q>) => void,
    told: (told: ToldOf<Q>) => void,
  ): number => {
    asked += 1;
    const number = asked;
    const desk = questionDesks[question];
    const ask = { say: "ask", number, version, question, asked: about } as ToDesk;
    waiting.set(number, {
      ...{ version, desk, ask, isAsked: desk === "typing" },
      hear: (message) => {
        // What comes back under its number answers this very question.
        if (message?.say === "told") told(message.told as ToldOf<Q>);
        else heard(message?.say === "answer" ? (message.reply as Reply<AnswerTo<Q>>) : null);
      },
    });
    if (desk === "typing") say(ask, desk);
    else think();
    return number;
  };

  sayBoth({ say: "open", version, opening });
  return {
    change: (path, text) => {
      version += 1;
      if (text === null) texts.delete(path);
      else texts.set(path, text);
      return changed({ say: "text", version, path, text });
    },
    picture: (path, facts) => {
      version += 1;
      if (facts === null) pictures.delete(path);
      else pictures.set(path, facts);
      return changed({ say: "picture", version, path, facts });
    },
    textOf: (path) => texts.get(path),
    ask: (question, about, told = () => undefined) =>
      new Promise((heard) => askOnce(question, about, heard, told)),
    follow: (question, first, heard, told = () => undefined) => {
      let about = first;
      let number = 0;
      const again = () => {
        stop(number);
        number = askOnce(
          question,
          about,
          (outcome) => {
            if (outcome !== null) heard(outcome);
          },
          told,
        );
      };
      followers.add(again);
      again();
      return {
        ask: (next) => {
          about = next;
          again();
        },
        end: () => {
          followers.delete(again);
          stop(number);
        },
      };
    },
    language: () => {
      const { port1, port2 } = new MessageChannel();
      post([{ say: "language", port: port2 }], "typing", [port2]);
      port1.start();
      return port1;
    },
    close: () => {
      isClosed = true;
      workers.typing.terminate();
      workers.thinking.terminate();
      followers.clear();
      for (const number of [...waiting.keys()]) stop(number);
    },
  };
}
