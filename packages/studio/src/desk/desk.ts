import type { Session } from "@annae/language-server";
import type { Installation, Moment } from "@annae/vocabulary";
import type { AskMessage, AskOf, FromDesk, ToDesk } from "./messages.ts";
import { type OpenPolicy, openPolicy } from "./open-policy.ts";
import { type AnswerTo, answering, type QuestionName, type ToldOf } from "./questions.ts";
import type { PartWork, Reply } from "./reply.ts";

/** What a desk is made for. */
export interface DeskMeans {
  readonly installation: Installation;
  readonly now: () => Moment;
  /** Milliseconds of a clock that never goes back. */
  readonly clock: () => number;
  /** Does the work when nothing else waits. */
  readonly later: (work: () => void) => void;
  readonly post: (message: FromDesk) => void;
  /** Has the language server listen; absent: there is none here. */
  readonly serveLanguage?: (port: MessagePort, session: Session) => void;
}

/** How long a desk works on a question before it listens again, in milliseconds. */
const breath = 10;

type AnyWork = PartWork<AnswerTo<QuestionName>, ToldOf<QuestionName>>;

interface Open {
  readonly ask: AskMessage;
  /** Null: not begun. */
  work: AnyWork | null;
}

/** A desk that answers what is asked of a policy as it is typed: what a page's worker does. Gives what hears the page. */
export function createStudioDesk(means: DeskMeans): (message: ToDesk) => void {
  let policy: OpenPolicy | null = null;
  let version = 0;
  let open: readonly Open[] = [];
  let isPlanned = false;

  const plan = () => {
    if (isPlanned || open.length === 0) return;
    isPlanned = true;
    means.later(() => {
      isPlanned = false;
      const [first] = open;
      if (first !== undefined) workOn(first);
      plan();
    });
  };
  const close = (one: Open) => {
    one.work?.return({ ok: false, faults: [] });
    open = open.filter((other) => other !== one);
  };
  const workOn = (one: Open) => {
    const { number } = one.ask;
    const end = (outcome: Reply<AnswerTo<QuestionName>>) => {
      close(one);
      means.post({ say: "answer", number, version, outcome });
    };
    if (policy === null) return end({ ok: false, faults: [] });
    const started = one.work ?? start(policy, one.ask);
    if (!("next" in started)) return end(started);
    one.work = started;
    const until = means.clock() + breath;
    do {
      const step = started.next();
      if (step.done === true) return end(step.value);
      const told = step.value;
      if (told !== null) means.post({ say: "told", number, version, told });
    } while (means.clock() < until);
    // Who was asked later is not kept waiting by who takes long.
    open = [...open.filter((other) => other !== one), one];
    return undefined;
  };
  const changed = (to: number) => {
    version = to;
    for (const one of open) {
      close(one);
      means.post({ say: "outdated", number: one.ask.number, version: one.ask.version });
    }
  };

  return (message) => {
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
}

/** The answer, or the work that leads to it. */
function start<Q extends QuestionName>(
  policy: OpenPolicy,
  { question, asked }: AskOf<Q>,
): Reply<AnswerTo<Q>> | PartWork<AnswerTo<Q>, ToldOf<Q>> {
  return answering[question](policy, asked);
}
