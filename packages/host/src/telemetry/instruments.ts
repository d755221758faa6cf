import type { Doc } from "@annae/vocabulary";

/** A measurement that a host makes, by the naming rules of OpenTelemetry's semantic conventions. */
export interface Instrument {
  readonly name: string;
  readonly kind: "counter" | "histogram" | "gauge";
  /** As UCUM writes it: `s`, `{event}`. */
  readonly unit: string;
  readonly doc: Doc;
  /** When somebody should look; null: it only tells. */
  readonly watch: Doc | null;
  /** What it is told apart by. Never a customer, never a tenant: there are too many of both, and a customer is nobody's metric. */
  readonly attributes: readonly string[];
}

/** All that a host measures. */
export const instruments = {
  events: {
    name: "annae.events",
    kind: "counter",
    unit: "{event}",
    doc: { ko: "들어온 이벤트와 그 결과", en: "events that came in, and what became of them" },
    watch: {
      ko: "refused, unavailable이 0보다 크면: 처리할 일이 너무 많거나 저장할 수 없습니다",
      en: "refused or unavailable above 0: there is too much to do, or nothing can be stored",
    },
    attributes: ["annae.channel", "annae.event", "annae.outcome"],
  },
  eventDuration: {
    name: "annae.event.duration",
    kind: "histogram",
    unit: "s",
    doc: {
      ko: "이벤트가 들어와서 판단하고 저장할 때까지의 시간",
      en: "from an event's coming in until it is decided and stored",
    },
    watch: {
      ko: "99%가 1초를 넘으면: 디스크가 느리거나 서버가 바쁩니다. 플랫폼은 5초 안에 답을 받아야 합니다",
      en: "99 % above 1 s: the disk is slow or the server busy; platforms want an answer within 5 s",
    },
    attributes: ["annae.channel", "annae.outcome"],
  },
  queued: {
    name: "annae.queue.size",
    kind: "gauge",
    unit: "{event}",
    doc: { ko: "판단을 기다리는 이벤트", en: "events that wait to be decided" },
    watch: {
      ko: "계속 늘면: 곧 refused로 거절됩니다",
      en: "growing: events will soon be refused",
    },
    attributes: [],
  },
  sends: {
    name: "annae.sends",
    kind: "counter",
    unit: "{payload}",
    doc: { ko: "플랫폼으로 보낸 시도와 그 결과", en: "attempts to send, and what became of them" },
    watch: {
      ko: "sent가 아닌 비율이 늘면: 플랫폼에 문제가 있습니다. 멈춘 대화 목록(stuck)을 보세요",
      en: "the share that is not sent grows: the platform is in trouble; look at what is stuck",
    },
    attributes: ["annae.channel", "annae.outcome"],
  },
  sendDuration: {
    name: "annae.send.duration",
    kind: "histogram",
    unit: "s",
    doc: { ko: "한 번 보내는 데 걸린 시간", en: "how long an attempt to send took" },
    watch: null,
    attributes: ["annae.channel", "annae.outcome"],
  },
  waiting: {
    name: "annae.outbox.size",
    kind: "gauge",
    unit: "{conversation}",
    doc: {
      ko: "보낼 메시지가 남아 있는 대화. Restate에서는 서버마다 전체의 수를 말하므로 더하지 마세요",
      en: "conversations in which messages wait to be sent; on Restate every server tells of all of them: do not add them up",
    },
    watch: {
      ko: "계속 늘면: 플랫폼이 받지 않거나 느립니다",
      en: "growing: a platform does not take them, or is slow",
    },
    attributes: ["annae.channel"],
  },
  oldest: {
    name: "annae.outbox.age",
    kind: "gauge",
    unit: "s",
    doc: {
      ko: "가장 오래 기다린 대화가 기다린 시간",
      en: "how long the conversation that waits the longest has waited",
    },
    watch: {
      ko: "60초를 넘으면: 고객이 메시지를 늦게 받고 있습니다",
      en: "above 60 s: customers get their messages late",
    },
    attributes: ["annae.channel"],
  },
  undelivered: {
    name: "annae.undelivered",
    kind: "counter",
    unit: "{payload}",
    doc: {
      ko: "미전달 목록에 넣은 메시지",
      en: "messages that were put into the list of undelivered",
    },
    watch: {
      ko: "0보다 크면: 고객이 받지 못한 메시지가 있습니다. 목록을 보고 다시 보내거나 치우세요",
      en: "above 0: customers have not got something; look at the list, send it again or set it aside",
    },
    attributes: ["annae.channel"],
  },
  blocked: {
    name: "annae.blocked",
    kind: "counter",
    unit: "{tenant}",
    doc: {
      ko: "키나 계약 문제로 막힌 회사의 채널",
      en: "channels of tenants that are blocked by a key or a contract",
    },
    watch: {
      ko: "0보다 크면: 알림(blocked)에 있는 이유를 고치세요",
      en: "above 0: set right what the notice (blocked) says",
    },
    attributes: ["annae.channel"],
  },
  failed: {
    name: "annae.rules.failed",
    kind: "counter",
    unit: "{event}",
    doc: {
      ko: "규칙이나 변환이 실패한 이벤트",
      en: "events at which a rule or an encoding failed",
    },
    watch: {
      ko: "0보다 크면: 버그입니다. 알림(failed)의 이유를 개발자에게 전달하세요",
      en: "above 0: a bug; hand the reason in the notice (failed) to developers",
    },
    attributes: ["annae.channel"],
  },
} as const satisfies Readonly<Record<string, Instrument>>;

/** A stretch of work that a host traces. */
export const spans = {
  submit: {
    name: "annae.submit",
    doc: {
      ko: "이벤트 하나: 줄을 서서 판단하고 저장할 때까지, Restate에서 받기만 할 때는 받을 때까지. 웹훅의 span 아래에 놓입니다",
      en: "one event: waiting, deciding, storing, and where Restate is only to take it, until it has; below the webhook's span",
    },
    attributes: ["annae.tenant", "annae.channel", "annae.event", "annae.outcome"],
  },
  decide: {
    name: "annae.decide",
    doc: {
      ko: "이벤트 하나를 규칙으로 판단하는 시간. 저장과 줄 서기는 들어가지 않습니다. 그 이벤트의 span에 link가 있습니다",
      en: "one event is decided by the rules, without waiting and storing; links to the event's span",
    },
    attributes: ["annae.tenant", "annae.channel", "annae.event", "annae.outcome"],
  },
  commit: {
    name: "annae.commit",
    doc: {
      ko: "함께 저장한 결정들. 그 이벤트들의 span에 link가 있습니다",
      en: "what was decided together is stored; links to the spans of those events",
    },
    attributes: [],
  },
  send: {
    name: "annae.send",
    doc: {
      ko: "메시지 하나를 보내는 시도 하나. 서버를 다시 시작한 뒤에도, 그 메시지를 정한 이벤트의 span에 link가 있습니다",
      en: "one attempt to send one message; links to the span of the event that led to it, also after a restart",
    },
    attributes: ["annae.tenant", "annae.channel", "annae.attempt", "annae.outcome"],
  },
} as const;
