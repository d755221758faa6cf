import { actions, type Channel } from "@annae/vocabulary";
import { both, code, table } from "./markdown.ts";
import { patternText } from "./pattern-text.ts";

/** Actions that only some channels carry out; those that move a room work everywhere. */
export function effectsTable(channels: readonly Channel[]): string {
  return table(
    ["동작 · Action", ...channels.map(({ id }) => code(id))],
    actions.map((action) => [
      `${code(action.name)}<br>${both(action.doc)}`,
      ...channels.map((channel) =>
        action.room === undefined ? ability(channel, action.name) : "예 · yes",
      ),
    ]),
  );
}

function ability({ effects }: Channel, name: string): string {
  const rows = effects.filter(({ action }) => action === name);
  if (rows.length === 0) return "—";
  return rows.map(({ when = {} }) => patternText(when) || "예 · yes").join("<br>");
}

const titles = {
  creation: "상담방을 만들 때의 분류 · the category at the room's creation",
  request: "마지막 요청 때의 분류 · the category at the last request",
} as const;

/** Words that the platform understands, what the room list shows, and what payloads depend on. */
export function conventionsTable(channels: readonly Channel[]): string {
  const rows: readonly (readonly [string, (channel: Channel) => string])[] = [
    ["상담을 종료하는 입력어 · words that end it", ({ commands }) => named(commands.end)],
    ["상담방 목록의 제목 · title in the room list", ({ roomTitle }) => titles[roomTitle]],
    [
      "발송 형식이 달라지는 정보 · facts that the format depends on",
      ({ encodeFacts }) => encodeFacts.map(code).join(", ") || "—",
    ],
  ];
  return table(
    ["", ...channels.map(({ id }) => code(id))],
    rows.map(([what, tell]) => [what, ...channels.map(tell)]),
  );
}

function named(word: string | undefined): string {
  return word === undefined ? "—" : code(word);
}
