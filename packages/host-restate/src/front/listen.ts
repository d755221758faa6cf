import type { Http2Server } from "node:http2";
import { isIPv4 } from "node:net";
import type { Doc } from "@annae/vocabulary";

/** Why a server cannot be called, and what to do. */
export interface ListenFault {
  readonly kind: "portTaken" | "portForbidden" | "noSuchAddress" | "unguarded" | "unusable";
  readonly message: Doc;
}

/** Node's own codes: https://nodejs.org/api/errors.html#common-system-errors */
const kinds: Readonly<Record<string, ListenFault["kind"]>> = {
  EADDRINUSE: "portTaken",
  EACCES: "portForbidden",
  EADDRNOTAVAIL: "noSuchAddress",
};

const advice: Readonly<Record<ListenFault["kind"], (place: string) => Doc>> = {
  portTaken: (place) => ({
    ko: `${place}: 다른 프로그램이 쓰고 있습니다. 다른 포트를 쓰거나 그 프로그램을 멈추세요`,
    en: `${place}: another program listens there; take another port, or stop that program`,
  }),
  portForbidden: (place) => ({
    ko: `${place}: 이 포트를 쓸 권한이 없습니다. 1024 이상의 포트를 쓰세요`,
    en: `${place}: this port may not be used; take one from 1024 on`,
  }),
  noSuchAddress: (place) => ({
    ko: `${place}: 이 컴퓨터의 주소가 아닙니다`,
    en: `${place}: this is no address of this machine`,
  }),
  unguarded: (place) => ({
    ko: `${place}: 이 컴퓨터 밖에서도 들어올 수 있으므로 Restate의 공개 키(identityKeys)가 있어야 합니다`,
    en: `${place}: others reach it, so Restate has to sign what it asks (identityKeys)`,
  }),
  unusable: (place) => ({
    ko: `${place}: 여기서 연결을 받을 수 없습니다`,
    en: `${place}: no connections can be taken there`,
  }),
};

/** Why nobody may be listened to there who proves nothing; null: only this machine reaches it. */
export function unguarded(port: number, bind: string): ListenFault | null {
  const isOwn = bind === "localhost" || bind === "::1" || (isIPv4(bind) && bind.startsWith("127."));
  return isOwn ? null : { kind: "unguarded", message: advice.unguarded(`${bind}:${port}`) };
}

/** Why nobody can be listened to there, by what the attempt has failed with. */
export function listenFault(error: unknown, place: string): ListenFault {
  const code = error instanceof Error && "code" in error ? String(error.code) : "";
  const kind = kinds[code] ?? "unusable";
  return { kind, message: advice[kind](place) };
}

/** Listens there; why it cannot, or null. */
export function listen(
  server: Http2Server,
  port: number,
  bind: string,
): Promise<ListenFault | null> {
  return new Promise((resolve) => {
    server.once("error", (error) => resolve(listenFault(error, `${bind}:${port}`)));
    server.listen(port, bind, () => resolve(null));
  });
}
