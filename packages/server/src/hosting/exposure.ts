import { BlockList, isIP } from "node:net";
import type { Doc } from "@annae/vocabulary";
import type { SignInProvider } from "../access/identity/providers.ts";
import type { Tls } from "../http/create-listener.ts";

/** How far a server can be reached, and what guards it there. */
export interface Exposure {
  /** The address of this machine on which both listeners listen. */
  readonly bind: string;
  readonly providers: readonly SignInProvider[];
  readonly tls: Tls | undefined;
  /** Addresses or ranges of the proxies in front of it. */
  readonly proxies: readonly string[];
}

const own = new BlockList();
own.addSubnet("127.0.0.0", 8, "ipv4");
own.addAddress("::1", "ipv6");

/** Whether nobody but this machine can reach that address. */
export function isLoopback(address: string): boolean {
  const family = isIP(address);
  return family === 0
    ? address === "localhost"
    : own.check(address, family === 6 ? "ipv6" : "ipv4");
}

/** Everything for which a server must not listen there; nothing: it may. */
export function exposureFaults({ bind, providers, tls, proxies }: Exposure): readonly Doc[] {
  const unusable = proxies.filter((one) => !isRange(one)).map(noRange);
  const isOpen = !isLoopback(bind);
  return [
    ...unusable,
    ...(isOpen && providers.length === 0 ? [noSignIn(bind)] : []),
    ...(isOpen && tls === undefined && proxies.length === 0 ? [noTls(bind)] : []),
  ];
}

/** `true` would believe whoever writes the header, a number nobody; names can become other addresses. */
function isRange(range: string): boolean {
  const [address = "", bits] = range.split("/");
  const most = { 4: 32, 6: 128, 0: -1 }[isIP(address)] ?? -1;
  return most > 0 && (bits === undefined || (/^\d{1,3}$/.test(bits) && Number(bits) <= most));
}

function noRange(range: string): Doc {
  return {
    ko: `프록시 주소가 아닙니다: ${range}. 10.0.0.0/8처럼 주소나 범위로 적으세요`,
    en: `no address of a proxy: ${range}; write an address or a range such as 10.0.0.0/8`,
  };
}

function noSignIn(bind: string): Doc {
  return {
    ko: `${bind}에서는 이 컴퓨터 밖에서도 들어올 수 있으므로 OpenID Connect 로그인(signIn)이 있어야 합니다. 혼자 써 보려면 127.0.0.1에서 여세요`,
    en: `${bind} can be reached from other machines, so people have to sign in by OpenID Connect (signIn); to try it alone, listen on 127.0.0.1`,
  };
}

function noTls(bind: string): Doc {
  return {
    ko: `${bind}에서 열려면 TLS(tls의 key와 cert)가 있거나, TLS를 맡는 프록시의 주소(--behind-proxy 또는 proxies)를 적어야 합니다`,
    en: `to listen on ${bind}, give a certificate (tls with key and cert), or the addresses of the proxy that has one (--behind-proxy, or proxies)`,
  };
}
