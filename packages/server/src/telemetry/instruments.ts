import type { Instrument } from "@annae/host";

/** What the server measures beside its host. */
export const serverInstruments = {
  taken: {
    name: "annae.server.taken",
    kind: "counter",
    unit: "{event}",
    doc: {
      ko: "플랫폼과 채팅 창이 알린 것과 그 결과",
      en: "what platforms and windows told, and what became of it",
    },
    watch: {
      ko: "unavailable이 0보다 크면: 한 회사의 몫이나 서버가 찼습니다. 네이버는 다시 알리지 않습니다",
      en: "unavailable above 0: a tenant's share or the server is full; Naver never tells a thing again",
    },
    attributes: ["annae.channel", "annae.outcome"],
  },
  takenDuration: {
    name: "annae.server.taken.duration",
    kind: "histogram",
    unit: "s",
    doc: {
      ko: "플랫폼이나 채팅 창이 알린 때부터 답할 때까지의 시간",
      en: "from what a platform or window told until it was answered",
    },
    watch: {
      ko: "99%가 50 ms를 넘으면: 서버가 바쁩니다",
      en: "99 % above 50 ms: the server is busy",
    },
    attributes: ["annae.channel", "annae.outcome"],
  },
  fetched: {
    name: "annae.server.fetched",
    kind: "counter",
    unit: "{picture}",
    doc: {
      ko: "플랫폼의 호스트에서 가져오려던 고객 사진과 그 결과",
      en: "customers' pictures that were to be fetched from a platform's host, and what became of them",
    },
    watch: {
      ko: "address, redirected가 0보다 크면: 누군가 서버를 다른 곳으로 이끌려 합니다",
      en: "address or redirected above 0: somebody tries to lead the server elsewhere",
    },
    attributes: ["annae.channel", "annae.outcome"],
  },
} as const satisfies Readonly<Record<string, Instrument>>;

/** What the server traces: the host's spans link to it. */
export const serverSpans = {
  take: {
    name: "annae.server.take",
    doc: {
      ko: "웹훅이나 채팅 창의 이벤트 하나: 바이트에서 답까지. annae.submit이 여기에 link를 둡니다",
      en: "one webhook or event of a window, from its bytes to the answer; annae.submit links to it",
    },
    attributes: ["annae.tenant", "annae.channel", "annae.outcome"],
  },
} as const;
