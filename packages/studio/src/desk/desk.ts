import type { Session } from "@annae/language-server";
import type { Doc, Installation, Moment } from "@annae/vocabulary";
import { createTypedProver } from "../proving/prove-typed.ts";
import { type OpenPolicy, openPolicy } from "../typed/open-policy.ts";
import { declined, type PartWork, type Reply } from "../typed/reply.ts";
import type { AskMessage, AskOf, FromDesk, ToDesk } from "./messages.ts";
import {
  type AnswerTo,
  answering,
  type DeskState,
  type QuestionName,
  type ToldOf,
} from "./questions.ts";

/** What a desk is made for. */
export interface DeskMeans {
  readonly installation: Installation;
  readonly now: () => Moment;
  /** Milliseconds of a clock that never goes back. */
  readonly clock: () => number;
  /** Does the work when nothing else waits. */
  readonly later: (work: () => void) => void;
  /** What is known at once is told at once, so that a page draws it at once. */
  readonly post: (messages: readonly FromDesk[]) => void;
  /** Has the language server listen; absent: there is none here. */
  readonly serveLanguage?: (port: MessagePort, session: Session) => void;
}

/** How long a desk works on what it is asked before it tells and listens again, in milliseconds. */
const breath = 10;

type AnyReply = Reply<AnswerTo<QuestionName>>;
type AnyWork = PartWork<AnswerTo<QuestionName>, ToldOf<QuestionName>>;

interface OpenQuestion {
  readonly ask: AskMessage;
  /** Null: not begun. */
  work: AnyWork | null;
}

/** A desk that answers what is asked of a policy as it is typed: what a page's worker does. Gives what hears the page. */
export function createStudioDesk(means: DeskMeans): (messages: readonly ToDesk[]) => void {
  const prover = createTypedProver(means.clock);
  let policy: OpenPolicy | null = null;
  let version = 0;
  let open: readonly OpenQuestion[] = [];
  let isPlanned = false;

  const tellAll = (said: readonly FromDesk[]) => {
    if (said.length > 0) means.post(said);
  };
  const plan = () => {
    if (isPlanned || open.length === 0) return;
    isPlanned = true;
    means.later(() => {
      isPlanned = false;
      const until = means.clock() + breath;
      const said: FromDesk[] = [];
      for (let [next] = open; next !== undefined; [next] = open) {
        said.push(...workOn(next, until));
        if (means.clock() >= until) break;
      }
      tellAll(said);
      plan();
    });
  };
  const close = (one: OpenQuestion) => {
    one.work?.return({ ok: false, faults: [] });
    open = open.filter((other) => other !== one);
  };
  const workOn = (one: OpenQuestion, until: number): readonly FromDesk[] => {
    const { number } = one.ask;
    const bench = policy && { policy, prover };
    const said: FromDesk[] = [];
    const isOver = () => means.clock() >= until;
    const reply = advance(one, bench, isOver, (told) =>
      said.push({ say: "told", number, version, told }),
    );
    // Who was asked later is not kept waiting by who takes long.
    if (reply === null) open = [...open.filter((other) => other !== one), one];
    else {
      close(one);
      said.push({ say: "answer", number, version, reply });
    }
    return said;
  };
  const changed = (to: number) => {
    version = to;
    const late = open;
    for (const one of late) close(one);
    tellAll(late.map(({ ask }) => ({ say: "outdated", number: ask.number, version })));
  };

  const hear = (message: ToDesk) => {
    switch (message.say) {
      case "open":
        policy = openPolicy(message.opening, means.installation, means.now);
        return changed(message.version);
      case "text":
        policy?.write(message.path, message.text);
        return changed(message.version);
      case "picture":
        policy?.picture(message.path, message.facts);
        return changed(message.version);
      case "ask":
        open = [...open, { ask: message, work: null }];
        return plan();
      case "stop":
        for (const one of open) if (one.ask.number === message.number) close(one);
        return undefined;
      case "language":
        if (policy !== null) means.serveLanguage?.(message.port, policy.session);
        return undefined;
    }
  };

  return (messages) => {
    for (const message of messages) hear(message);
  };
}

/** Works on the question until the breath is over; null: there is more to be done. */
function advance(
  one: OpenQuestion,
  bench: DeskState | null,
  isOver: () => boolean,
  tell: (told: ToldOf<QuestionName>) => void,
): AnyReply | null {
  if (bench === null) return declined(nothingOpen);
  const started = one.work ?? start(bench, one.ask);
  if (!("next" in started)) return started;
  one.work = started;
  do {
    const step = started.next();
    if (step.done === true) return step.value;
    if (step.value !== null) tell(step.value);
  } while (!isOver());
  return null;
}

const nothingOpen: Doc = { ko: "열린 정책이 없습니다", en: "no policy is open" };

/** The answer, or the work that leads to it. */
function start<Q extends QuestionName>(
  bench: DeskState,
  { question, asked }: AskOf<Q>,
): Reply<AnswerTo<Q>> | PartWork<AnswerTo<Q>, ToldOf<Q>> {
  return answering[question](bench, asked);
}
