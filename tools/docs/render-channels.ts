import type { Channel, Doc } from "@annae/vocabulary";
import { both, code, page, table } from "./markdown.ts";
import { answersTable } from "./render-answers.ts";
import { conventionsTable, effectsTable } from "./render-conventions.ts";
import { imagesTable, limitsTable } from "./render-limits.ts";
import { overviewTable, speakersTable } from "./render-speakers.ts";
import { systemMessagesTable } from "./render-system-messages.ts";
import { transportTable } from "./render-transport.ts";

/** The page of everything that is known of the channels, from their own tables. */
export function renderChannels(channels: readonly Channel[]): string {
  const heading = (level: string, doc: Doc) => `${level} ${both(doc)}`;
  return page(
    "# 채널 · Channels",
    "이 문서는 각 채널의 표에서 `npm run generate`로 만듭니다. 표를 고친 뒤 다시 만드세요.<br>\nThis page is made of the channels' own tables by `npm run generate`. Change those, then make it anew.",
    table(
      ["채널 · Channel", "이름 · Name"],
      channels.map(({ id, doc }) => [code(id), both(doc)]),
    ),
    heading("##", { ko: "고객이 보는 것", en: "What the customer sees" }),
    `${code("text")}: 정책에 쓴 문구 그대로, 코드: 대신 발송되는 시스템 메시지, —: 발송되지 않음.<br>\n${code("text")}: the policy's own words; a code: the platform's message in their place; —: nothing.`,
    overviewTable(channels),
    ...channels.flatMap((channel) => [
      heading("##", {
        ko: `${channel.doc.ko}: 누구의 발화로 보이는지`,
        en: `${channel.doc.en}: who speaks`,
      }),
      speakersTable(channel),
    ]),
    heading("##", { ko: "시스템 메시지", en: "Messages of the platforms" }),
    systemMessagesTable(channels),
    heading("##", { ko: "이미지", en: "Images" }),
    "이미지는 정책을 빌드할 때 채널별로 크기를 맞추며, 너비가 정해진 곳이 아니면 원본보다 키우지 않습니다.<br>\nImages are sized once per channel when a policy is built, and never enlarged but to a width that is forced on all.",
    imagesTable(channels),
    heading("##", { ko: "한도", en: "Limits" }),
    limitsTable(channels),
    heading("##", { ko: "할 수 있는 일", en: "What can be done" }),
    effectsTable(channels),
    heading("##", { ko: "오가는 길", en: "Transport" }),
    "중괄호 안은 회사마다 다릅니다. 카카오와 네이버는 받지 않은 요청에도 HTTP 200으로 답하므로, 본문의 `code`와 `success`로 판단합니다.<br>\nWhat stands in braces is the tenant's own. Both platforms answer HTTP 200 to what they refuse: `code` and `success` in the body decide.",
    transportTable(channels),
    heading("##", { ko: "플랫폼의 응답", en: "What the platforms answer" }),
    answersTable(channels),
    heading("##", { ko: "채널별 규칙", en: "Conventions" }),
    conventionsTable(channels),
  );
}
