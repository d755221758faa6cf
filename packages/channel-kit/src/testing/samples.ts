import {
  type Button,
  type Channel,
  type Envelope,
  kindNames,
  type Outgoing,
  type SizedImage,
} from "@annae/vocabulary";

/** The picture that samples carry. */
export const sampleImage: SizedImage = {
  source: "images/hello.png",
  width: 500,
  height: 250,
  format: "png",
  bytes: 18_211,
  url: "https://images.example.com/a1b2c3.png",
};

/** Whom samples go to. */
export const sampleEnvelope: Envelope = {
  customer: "customer-1",
  key: "event-1:greeting",
  at: 1_763_600_000_000,
  facts: {},
};

/** Messages that the channel must carry whole: each kind, each sort of button, its limits reached exactly. */
export function sampleMessages(channel: Channel): readonly Outgoing[] {
  const { limits } = channel;
  const plain: Outgoing = {
    kind: "notice",
    system: null,
    speaker: "bot",
    text: "지금은 상담 시간이 아닙니다.\n내일 10시에 다시 찾아 주세요.",
    image: null,
    buttons: [],
  };
  const buttons = buttonsOf(channel);
  const longest = filled("가나다라 마바사\n", limits.text.max);
  return [
    ...kindNames.map((kind) => ({ ...plain, kind })),
    ...buttons.map((button) => ({ ...plain, buttons: [button] })),
    { ...plain, buttons: buttons.slice(0, limits.buttons.max) },
    { ...plain, buttons: fullRow(channel) },
    { ...plain, image: sampleImage },
    { ...plain, text: "", image: sampleImage },
    { ...plain, text: "", buttons: fullRow(channel) },
    { ...plain, text: longest },
    { ...plain, text: longest, image: sampleImage, buttons: fullRow(channel) },
    { ...plain, text: `<b>"\\${"{x}"}</b> \u2028 😀 #{위탁사명}`, image: sampleImage },
  ];
}

/** One message for each of the platform's own. */
export function sampleSystemMessages(channel: Channel): readonly Outgoing[] {
  return Object.values(channel.systemMessages).map(({ code, text, buttons }) => ({
    kind: "notice",
    system: code,
    speaker: "system",
    text,
    image: null,
    buttons,
  }));
}

function buttonsOf({ limits }: Channel): readonly Button[] {
  const links = limits.linkSchemes.map((scheme) => ({
    label: `열기 ${scheme}`,
    url: scheme === "tel" ? "tel:02-1234-5678" : `${scheme}://example.com/a?b=c&d=1#e`,
  }));
  return [...links, { label: "상담 시작", keyword: "상담 시작" }];
}

function fullRow({ limits }: Channel): readonly Button[] {
  return Array.from({ length: limits.buttons.max }, (_, at) => ({
    label: filled(`${at}번 버튼 `, limits.buttonLabel.max),
    url: `https://example.com/${at}`,
  }));
}

function filled(pattern: string, length: number): string {
  return pattern.repeat(Math.ceil(length / pattern.length)).slice(0, length);
}
