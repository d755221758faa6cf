import { decodeSkill, readDialogue } from "@annae/channel-kakao/skill";
import { decodeKakao } from "@annae/channel-kakao/webhook";
import { isSafeUrl } from "@annae/channel-kit";
import { conversationEvent, type Decoded, type Happening } from "@annae/channel-kit/webhook";
import { decodeNaver } from "@annae/channel-naver/webhook";
import { decodeWeb } from "@annae/channel-web/webhook";
import { casesTried } from "@annae/ir/testing";
import { attachmentNames } from "@annae/vocabulary";
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { inbound as kakao } from "../../packages/channel-kakao/src/fixtures/inbound.ts";
import { dialogue, skillRequests } from "../../packages/channel-kakao/src/fixtures/skill.ts";
import { inbound as naver } from "../../packages/channel-naver/src/fixtures/inbound.ts";
import { inbound as web } from "../../packages/channel-web/src/fixtures/inbound.ts";

/** What any of the readers gives for a request. */
interface Read {
  readonly customer: string | null;
  readonly id: string | null;
  readonly at: number | null;
  readonly happening: Happening;
}

interface Reader {
  readonly decode: (body: string | Uint8Array) => Decoded<Read>;
  readonly bodies: readonly string[];
  readonly ids: RegExp;
  readonly longestText: number;
}

const bodiesOf = (examples: Readonly<Record<string, { readonly body: string }>>) =>
  Object.values(examples).map(({ body }) => body);

const kakaoAt = (endpoint: string): Reader => ({
  decode: (body) => decodeKakao(body, endpoint),
  bodies: bodiesOf(kakao),
  ids: /^k\/[mrx]\/[^\s\p{C}]{1,100}$/u,
  longestText: 4_000,
});

const readers: Readonly<Record<string, Reader>> = {
  "Kakao's messages": kakaoAt("message"),
  "Kakao's references": kakaoAt("reference"),
  "Kakao's expired sessions": kakaoAt("expired_session"),
  "Kakao's skills": {
    decode: decodeSkill,
    bodies: bodiesOf(skillRequests),
    ids: /^never$/,
    longestText: 4_000,
  },
  Naver: { decode: decodeNaver, bodies: bodiesOf(naver), ids: /^never$/, longestText: 10_000 },
  "web chat": {
    decode: (body) => decodeWeb(body, "u1", "s1"),
    bodies: bodiesOf(web),
    ids: /^w\/s1\/[\w.:-]{1,64}\/[\w.:-]{1,100}$/,
    longestText: 1_000,
  },
};

/** What is wrong with what was read, whatever came in. */
function faults(result: Decoded<Read>, { ids, longestText }: Reader): readonly string[] {
  if (!result.ok) return result.error.message.ko === "" ? ["refused without a word"] : [];
  const { id, at, customer, happening } = result.value;
  const event = conversationEvent(result.value, { id: "srv/1", at: 1_800_000_000_000 });
  return [
    ...(id === null || ids.test(id) ? [] : [`id ${id}`]),
    ...(at === null || !Number.isNaN(new Date(at).getTime()) ? [] : [`at ${at}`]),
    ...(customer === null || /^[^\s\p{C}]{1,100}$/u.test(customer) ? [] : [`customer ${customer}`]),
    ...(event === null || event.at <= 1_800_000_300_000 ? [] : [`event at ${event.at}`]),
    ...("text" in happening && (happening.text?.length ?? 0) > longestText ? ["long text"] : []),
    ...attachmentFaults(happening),
  ];
}

function attachmentFaults(happening: Happening): readonly string[] {
  if (!("attachments" in happening)) return [];
  return happening.attachments.flatMap(({ type, url }) => [
    ...(attachmentNames.includes(type) ? [] : [`attachment ${type}`]),
    ...(url === null || isSafeUrl(url, "fetch") ? [] : [`address ${url}`]),
  ]);
}

const oddTexts = [
  ...[
    "",
    " ",
    "\u0000",
    "\u202e",
    "\ud800",
    "__proto__",
    "constructor",
    "1e400",
    "!종료",
    "connect",
  ],
  ...[
    "javascript:alert(1)",
    "http://127.1/",
    "https://a@b.example",
    "//x",
    "k/r/1",
    "x".repeat(70),
  ],
];

const anyJson = fc.jsonValue({ maxDepth: 4 });
const odd = fc.oneof(anyJson, fc.constantFrom(...oddTexts), fc.maxSafeInteger(), fc.double());

/** The body with one of its values, members or characters changed. */
function mutated(body: string): fc.Arbitrary<string> {
  const values = [
    ...body.matchAll(/(?<=:)\s*("(?:[^"\\]|\\.)*"|[\d.]+|true|false|null|\[\]|\{\})/g),
  ];
  const replaced = fc.tuple(fc.nat(Math.max(values.length - 1, 0)), odd).map(([at, value]) => {
    const found = values[at];
    const [index, old] = [found?.index ?? 0, found?.[0] ?? ""];
    return body.slice(0, index) + JSON.stringify(value) + body.slice(index + old.length);
  });
  const cut = fc.tuple(fc.nat(body.length), fc.nat(3), fc.string()).map(([at, length, more]) => {
    return body.slice(0, at) + more + body.slice(at + length);
  });
  const added = fc
    .tuple(fc.string(), anyJson)
    .map(([name, value]) =>
      body.replace("{", () => `{${JSON.stringify(name)}:${JSON.stringify(value)},`),
    );
  return fc.oneof(replaced, cut, added);
}

describe.each(Object.entries(readers))("%s", (_, reader) => {
  const sound = (body: string | Uint8Array) => {
    expect(faults(reader.decode(body), reader)).toEqual([]);
  };

  test("random bytes are refused, and nothing throws", () => {
    fc.assert(fc.property(fc.uint8Array({ maxLength: 200 }), sound), { numRuns: casesTried(200) });
  });

  test("any JSON is read or refused", () => {
    fc.assert(fc.property(fc.json({ maxDepth: 5 }), sound), { numRuns: casesTried(200) });
  });

  test("a body that is changed anywhere is read or refused, and what is read keeps its bounds", () => {
    const bodies = fc.constantFrom(...reader.bodies).chain(mutated);
    fc.assert(fc.property(bodies, sound), { numRuns: casesTried(600) });
  });
});

test("the talk with the chatbot is read or refused, whatever is changed in it", () => {
  const bodies = fc.oneof(fc.json({ maxDepth: 5 }), mutated(dialogue.body));
  fc.assert(fc.property(bodies, (body) => typeof readDialogue(body).ok === "boolean"));
});
