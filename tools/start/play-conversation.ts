import { randomUUID } from "node:crypto";
import type { RunningServer } from "@annae/server";
import { done, type Person, roomsPage } from "@annae/server/protocol";
import { asked, eventually, signIn } from "@annae/server/testing";
import { wordsIn } from "../../test/channels/words-in.ts";
import type { KakaoPlatform } from "../../test/platforms/index.ts";

/** A line of the conversation: who says it, and what. */
export type Say = (who: "customer" | "company" | "counselor", words: string) => void;

const question = "주문한 책이 아직 안 왔어요";
const answer = "확인해 보니 오늘 도착합니다. 기다려 주셔서 감사합니다.";

/** Plays a consultation over HTTP, from a webhook of Kakao's stand-in to what its customer sees; what does not come is an error. */
export async function playConversation(
  { server, kakao, hook }: { server: RunningServer; kakao: KakaoPlatform; hook: string },
  counselor: Person,
  say: Say,
): Promise<void> {
  const name = `here-${randomUUID().slice(0, 8)}`;
  const customer = kakao.customer(name, hook);
  let told = 0;
  const shown = () =>
    kakao.shown.filter(({ user }) => user === name).flatMap(({ request }) => wordsIn(request));
  const hear = async (least: number) => {
    await eventually(() => shown().length >= told + least);
    for (const words of shown().slice(told)) say(words === answer ? "counselor" : "company", words);
    told = shown().length;
  };
  await customer.asks("배송 > 배송 지연");
  await hear(2);
  say("customer", question);
  await customer.says(question);
  const token = await signIn(server, counselor);
  const rooms = `${server.staff}/api/rooms`;
  const room = async () => {
    const { rooms: all } = await asked(roomsPage, `${rooms}?channel=kakao&limit=200`, { token });
    return all.find((one) => one.customer.id === name);
  };
  await eventually(async () => (await room())?.last?.text === question);
  const at = `${rooms}/${(await room())?.id}`;
  await asked(done, `${at}/reply`, { token, json: { id: randomUUID(), text: answer } });
  await hear(1);
  await asked(done, `${at}/end`, { token, json: { id: randomUUID() } });
  await hear(1);
}
