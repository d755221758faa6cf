import { encodeSkill } from "@annae/channel-kakao/skill";
import { installedChannels } from "@annae/installation/channels";
import { anyCodePoint } from "@annae/ir/testing";
import { type Button, type Channel, kindNames, type Outgoing } from "@annae/vocabulary";
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { kakaoFaults } from "./rules/kakao.ts";
import { naverFaults } from "./rules/naver.ts";
import { skillFaults } from "./rules/skill.ts";
import { webFaults } from "./rules/web.ts";

const faultsOn: Readonly<Record<string, (payload: unknown) => readonly string[]>> = {
  kakao: kakaoFaults,
  naver: naverFaults,
  web: webFaults,
};

/** Characters of texts and labels that are easily cut in the wrong place. */
const unit = fc.oneof(
  fc.constantFrom("가", " ", "\n", "a", "😀", "\u1112\u1161\u11ab", '"', "\\", "<"),
  fc.string({ unit: anyCodePoint, minLength: 1, maxLength: 1 }),
);

const words = (longest: number) =>
  fc.oneof(
    fc.constant(""),
    fc.string({ unit, maxLength: 40 }),
    fc
      .tuple(fc.constantFrom("가", "가나다 ", "😀", "a\n"), fc.nat(3))
      .map(([one, more]) => one.repeat(Math.ceil(longest / one.length) + more)),
    fc.nat(2 * longest).map((length) => "나".repeat(length)),
  );

const label = fc.oneof(
  fc.string({ unit, minLength: 1, maxLength: 40 }).filter((text) => text.trim() !== ""),
  fc.integer({ min: 1, max: 60 }).map((length) => "버튼".repeat(length)),
);

const address = fc.oneof(
  fc.constantFrom(
    "https://example.com",
    "tel:02-1234-5678",
    "HTTP://EXAMPLE.COM/?a=b",
    "tel://119",
  ),
  fc.integer({ min: 0, max: 2_000 }).map((length) => `https://example.com/${"x".repeat(length)}`),
);

const button: fc.Arbitrary<Button> = fc.oneof(
  fc.record({ label, url: address }),
  fc.record({ label, keyword: label }),
);

const image = fc.record({
  source: fc.constant("images/a.png"),
  width: fc.integer({ min: 1, max: 2_000 }),
  height: fc.integer({ min: 1, max: 2_000 }),
  format: fc.constantFrom("jpg", "png"),
  bytes: fc.integer({ min: 1, max: 2_000_000 }),
  url: fc.constant("https://images.example.com/a.png"),
});

/** Any message of any kind, or one of the platform's own, as the runtime may fill it. */
function outgoing({ systemMessages, limits }: Channel): fc.Arbitrary<Outgoing> {
  const codes = Object.keys(systemMessages);
  return fc.record({
    kind: fc.constantFrom(...kindNames),
    system: fc.constantFrom(null, null, ...codes),
    speaker: fc.constantFrom("bot", "counselor", "customer", "system"),
    text: words(limits.text.max),
    image: fc.oneof(fc.constant(null), image),
    buttons: fc.array(button, { maxLength: 35 }),
  });
}

const envelope = { customer: "customer-1", key: "0".repeat(30), at: 1_763_600_000_000 };

describe.each(installedChannels.map((channel) => [channel.id, channel] as const))(
  "on %s",
  (id, channel) => {
    const faults = faultsOn[id] ?? (() => ["no rules for the channel"]);

    test("nothing goes out that the platform would refuse, whatever a message holds", () => {
      fc.assert(
        fc.property(outgoing(channel), fc.constantFrom(1, 2), (message, webVersion) => {
          const payloads = channel.encode(message, { ...envelope, facts: { webVersion } });
          expect(payloads.flatMap(faults)).toEqual([]);
        }),
        { numRuns: 1_000 },
      );
    });
  },
);

test("no answer of the chatbot is one that OpenBuilder would refuse or not show, and nothing is lost", () => {
  const [kakao] = installedChannels.filter(({ id }) => id === "kakao");
  if (kakao === undefined) throw new Error("not installed");
  fc.assert(
    fc.property(fc.array(outgoing(kakao), { maxLength: 4 }), (messages) => {
      let left: readonly Outgoing[] = messages;
      const said: string[] = [];
      for (let turn = 0; turn === 0 || left.length > 0; turn += 1) {
        const { response, rest } = encodeSkill(left);
        expect(skillFaults(response)).toEqual([]);
        said.push(JSON.stringify(response));
        expect(turn).toBeLessThan(100);
        left = rest;
      }
      const pictures = messages.filter((message) => message.image !== null).length;
      expect(said.join("").split("images.example.com")).toHaveLength(pictures + 1);
    }),
    { numRuns: 500 },
  );
});
