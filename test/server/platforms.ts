import type { RunningServer } from "@annae/server";
import { bookstore, openServer } from "@annae/server/testing";
import {
  type KakaoPlatform,
  kakaoPlatform,
  type NaverPlatform,
  naverPlatform,
} from "../platforms/index.ts";

/** A company's keys on stand-in platforms. */
export const keys = {
  kakao: { client_id: "id", client_secret: "hidden", sender_key: "sender", bot_id: "bot-1" },
  naver: { authorization: "ct_secret" },
} as const;

/** A server, the platforms around it, and where each tells what happens at the first of its companies. */
export interface Surrounded {
  readonly server: RunningServer;
  readonly kakao: KakaoPlatform;
  readonly naver: NaverPlatform;
  readonly hooks: { readonly kakao: string; readonly naver: string };
  readonly stop: () => Promise<void>;
}

/** A server, of the bookstore unless it is told otherwise, with stand-ins for its platforms. */
export async function surrounded(
  setup: Parameters<typeof openServer>[0] = {},
): Promise<Surrounded> {
  const { bot_id: _, ...consult } = keys.kakao;
  const kakao = await kakaoPlatform(consult);
  const naver = await naverPlatform(keys.naver.authorization);
  const known: Readonly<Record<string, Readonly<Record<string, string>>>> = keys;
  const server = await openServer({
    platforms: { kakao: kakao.origin, naver: naver.origin },
    keys: (_tenant, channel) => known[channel] ?? {},
    ...setup,
  });
  const [{ id } = bookstore] = setup.tenants ?? [];
  const [kakaoHook, naverHook] = [
    await server.hookAddress(id, "kakao"),
    await server.hookAddress(id, "naver"),
  ];
  return {
    ...{ server, kakao, naver, hooks: { kakao: kakaoHook, naver: naverHook } },
    stop: async () => {
      await server.close();
      await Promise.all([kakao.stop(), naver.stop()]);
    },
  };
}
