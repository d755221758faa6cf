import {
  announcedAt,
  type Button,
  type Channel,
  type SystemMessage,
  shownByPlatform,
} from "@annae/vocabulary";
import { both, code, table } from "./markdown.ts";

/** The platforms' own messages: default words, limits, what they must say, and who makes them appear. */
export function systemMessagesTable(channels: readonly Channel[]): string {
  return table(
    [
      "채널 · Channel",
      "코드 · Code",
      "기본 메시지 · Default text",
      "한도 · Limits",
      "필수 내용 · Must contain",
      "발송 시점 · Shown when",
    ],
    channels.flatMap((channel) =>
      Object.values(channel.systemMessages).map((message) => [
        code(channel.id),
        `${code(message.code)}<br>${both(message.doc)}`,
        wording(message),
        limitsOf(message),
        message.requires.map(({ why }) => both(why)).join("<br>") || "—",
        occasions(channel, message).join("<br>"),
      ]),
    ),
  );
}

function wording({ text, buttons, forNewcomers }: SystemMessage): string {
  const newcomer =
    forNewcomers === undefined
      ? []
      : [
          `채널을 추가하지 않은 고객에게는 그 아래에 · for customers who have not added the channel, below it: ${forNewcomers.text} ${buttonText(forNewcomers.button)}`,
        ];
  return [text, ...buttons.map(buttonText), ...newcomer].join("<br>");
}

function buttonText(button: Button): string {
  const aim = "url" in button ? button.url : button.keyword;
  return `[${button.label}] → ${code(aim)}`;
}

function limitsOf({ maxText, maxButtons }: SystemMessage): string {
  return `${maxText.max}자, 버튼 ${maxButtons.max}개 · ${maxText.max} characters, ${maxButtons.max} buttons`;
}

function occasions(channel: Channel, message: SystemMessage): readonly string[] {
  const { announcements, fallback } = channel;
  const announced = announcements
    .filter(({ system }) => system === message.code)
    .map(({ at }) => both(announcedAt[at]));
  const own = message.shownByPlatform === undefined ? [] : [both(message.shownByPlatform)];
  const asked = shownByPlatform(channel).has(message.code) ? own : [code(`send ${message.code}`)];
  const stood = fallback
    .filter(({ customer }) => "system" in customer && customer.system === message.code)
    .map(({ kind }) => code(kind));
  const names = [...new Set(stood)].join(", ");
  return [
    ...announced,
    ...asked,
    ...(names === "" ? [] : [`${names} 대신 · in the place of ${names}`]),
  ];
}
