import { decodeSkill } from "@annae/channel-kakao/skill";
import { decodeKakao } from "@annae/channel-kakao/webhook";
import { decodeNaver } from "@annae/channel-naver/webhook";
import { decodeWeb } from "@annae/channel-web/webhook";
import { inbound as kakao } from "../packages/channel-kakao/src/fixtures/inbound.ts";
import { skillRequests } from "../packages/channel-kakao/src/fixtures/skill.ts";
import { inbound as naver } from "../packages/channel-naver/src/fixtures/inbound.ts";
import { inbound as web } from "../packages/channel-web/src/fixtures/inbound.ts";
import { type Contender, measure } from "./measure.ts";
import { ratioText, tableText, timeText } from "./table.ts";

const units = 20_000;

/** How long a webhook's bytes take until it is known what happened, beside JSON.parse of the same text. */
export async function decodingSpeed(): Promise<string> {
  const { text } = kakao;
  const measured = await measure(
    [
      reading("JSON.parse of a Kakao message", text.body, (body) => JSON.parse(String(body))),
      reading("Kakao: a message", text.body, (body) => decodeKakao(body, "/message")),
      reading("Kakao: a dealer's picture", kakao.dealerImage.body, (body) =>
        decodeKakao(body, "/cstalk/message"),
      ),
      reading("Kakao: a reference with a category", kakao.lastReference.body, (body) =>
        decodeKakao(body, "/reference"),
      ),
      reading("OpenBuilder: a skill's request", skillRequests.full.body, decodeSkill),
      reading("Naver: typed words", naver.typed.body, (body) => decodeNaver(body)),
      reading("web: typed words", web.typed.body, (body) => decodeWeb(body, "u1")),
    ],
    11,
  );
  const rows = measured.map(({ name, nanoseconds, ratio }, at) => ({
    what: name,
    time: timeText(nanoseconds),
    ratio: ratioText(ratio),
    target: at === 0 ? "1" : "<= 20 us",
  }));
  return tableText("from a webhook's bytes to what happened", rows);
}

function reading(name: string, body: string, read: (body: Uint8Array) => unknown): Contender {
  const bytes = Buffer.from(body);
  const run = () => {
    for (let at = 0; at < units; at += 1) read(bytes);
  };
  return { name, units, run };
}
