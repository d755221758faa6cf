import { besideSizes } from "@annae/channel-kit/images";
import {
  type Channel,
  type ImageProfile,
  kindNames,
  type Limit,
  type SystemMessage,
} from "@annae/vocabulary";
import { code, table } from "./markdown.ts";

/** Formats, bytes and sizes of images: a line for all kinds of a channel that are sized alike. */
export function imagesTable(channels: readonly Channel[]): string {
  return table(
    [
      "채널 · Channel",
      "종류 · Kind",
      "형식 · Format",
      "최대 · At most",
      "크기 · Size",
      "출처 · Source",
    ],
    channels.flatMap((channel) =>
      profilesOf(channel).map(({ profile, names }) =>
        [
          code(channel.id),
          names === kindNames.length ? "모두 · all" : names,
          profile.formats.join(", "),
          megabytes(profile.maxBytes),
          sizeOf(profile),
          `${profile.source}<br>${profile.maxBytes.source}`,
        ].map(String),
      ),
    ),
  );
}

/** What each channel carries at most, and how we know. */
export function limitsTable(channels: readonly Channel[]): string {
  return table(
    ["채널 · Channel", "무엇 · What", "최대 · At most", "출처 · Source"],
    channels.flatMap(({ id, limits, systemMessages }) => [
      limitRow(id, "글자 수 · characters of a text", limits.text),
      limitRow(id, "버튼 수 · buttons", limits.buttons),
      limitRow(id, "버튼 이름 글자 수 · characters of a button's label", limits.buttonLabel),
      [code(id), "링크 · links", limits.linkSchemes.map(code).join(", "), ""],
      ...systemLimits(Object.values(systemMessages)).map(({ what, limit }) =>
        limitRow(id, what, limit),
      ),
    ]),
  );
}

/** Limits of the platform's own messages, those of several alike in one line. */
function systemLimits(messages: readonly SystemMessage[]) {
  const all = messages.flatMap(({ code: name, maxText, maxButtons }) => [
    { name, what: "글자 수 · characters", limit: maxText },
    { name, what: "버튼 수 · buttons", limit: maxButtons },
  ]);
  const groups = Map.groupBy(all, ({ what, limit }) => JSON.stringify([what, limit]));
  return [...groups.values()].flatMap((members) => {
    const names = members.map(({ name }) => code(name)).join(", ");
    return members.slice(0, 1).map(({ what, limit }) => ({ what: `${names}: ${what}`, limit }));
  });
}

function limitRow(id: string, what: string, { max, source }: Limit): readonly string[] {
  return [code(id), what, max.toLocaleString("en-US"), source];
}

function profilesOf({ images }: Channel) {
  const groups = Map.groupBy(kindNames, (kind) => JSON.stringify(images[kind]));
  return [...groups.values()].flatMap((members) => {
    const [first] = members;
    if (first === undefined) return [];
    const names =
      members.length === kindNames.length ? members.length : members.map(code).join(", ");
    return [{ profile: images[first], names }];
  });
}

function megabytes({ max }: Limit): string {
  return `${max / 1024 / 1024} MB`;
}

function sizeOf(profile: ImageProfile): string {
  return [fitting(profile), ...besideText(profile)].join("<br>");
}

function besideText({ besideText }: ImageProfile): readonly string[] {
  if (besideText === undefined) return [];
  const sizes = besideSizes(besideText);
  const bytes = `${besideText.maxBytes.max / 1_000} KB`;
  return [
    `${sizes}, ${bytes}까지는 문구와 한 말풍선에 · in one bubble with its text: ${sizes}, up to ${bytes}`,
  ];
}

function fitting({ best, forcedWidth }: ImageProfile): string {
  if (forcedWidth !== undefined) {
    return `너비 ${forcedWidth} px, 비율 그대로 (작은 것은 늘림) · ${forcedWidth} px wide, ratio kept (smaller ones are enlarged)`;
  }
  if (best === undefined) return "올린 그대로 · as uploaded";
  const sizes = best.map(({ width, height }) => `${width}x${height}`);
  const [only, ...more] = sizes;
  return more.length === 0
    ? `${only}에 맞춤 · fitted into ${only}`
    : `${sizes.join(", ")} 중 모양이 가까운 쪽에 맞춤 · fitted into the nearer shape of ${sizes.join(", ")}`;
}
