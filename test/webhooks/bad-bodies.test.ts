import { decodeKakao } from "@annae/channel-kakao/webhook";
import { conversationEvent, type Decoded, type PlatformRequest } from "@annae/channel-kit/webhook";
import { decodeNaver } from "@annae/channel-naver/webhook";
import { decodeWeb } from "@annae/channel-web/webhook";
import { describe, expect, test } from "vitest";
import { inbound as kakao } from "../../packages/channel-kakao/src/fixtures/inbound.ts";
import { inbound as naver } from "../../packages/channel-naver/src/fixtures/inbound.ts";
import { inbound as web } from "../../packages/channel-web/src/fixtures/inbound.ts";

/** Ways to break the body of a message, and the field that the refusal names; null: it is read all the same. */
interface Broken {
  readonly decode: (body: string) => Decoded<PlatformRequest>;
  readonly body: string;
  readonly text: string;
  readonly unknown: Decoded<PlatformRequest>;
  readonly wrongTypes: readonly (readonly [string, string, string])[];
  readonly huge: readonly (readonly [string, string, string | null])[];
}

const broken: Readonly<Record<string, Broken>> = {
  kakao: {
    decode: (body) => decodeKakao(body, "message"),
    body: kakao.text.body,
    text: "안녕하세요",
    unknown: decodeKakao(kakao.text.body, "seen_info"),
    wrongTypes: [
      ['"NNuOZx3uMCMw"', "[]", "user_key"],
      ['"4563218"', "{}", "session_id"],
      ["1689884130894833200", "1.5", "serial_number"],
    ],
    huge: [
      ["1689884130894,", "1e400,", null],
      ["1689884130894,", "99999999999999999999999999,", null],
      ["1689884130894833200", "1e40", "serial_number"],
      ["1689884130894833200", "99999999999999999999999999", null],
      ['"4563218"', "99999999999999999999999999", null],
    ],
  },
  naver: {
    decode: decodeNaver,
    body: naver.typed.body,
    text: "hello world",
    unknown: decodeNaver('{"event":"someday_new","user":"u1","options":{}}'),
    wrongTypes: [
      ['"al-2eGuGr5WQOnco1_V-FQ"', "{}", "user"],
      ['"al-2eGuGr5WQOnco1_V-FQ"', '"a b"', "user"],
      ['"send"', "[]", "event"],
    ],
    huge: [
      ['"al-2eGuGr5WQOnco1_V-FQ"', "1e400", "user"],
      ['"hello world"', "99999999999999999999999999", null],
    ],
  },
  web: {
    decode: (body) => decodeWeb(body, "u1"),
    body: web.typed.body,
    text: "<b>안녕하세요</b>",
    unknown: decodeWeb('{"version":2,"id":"e-1","type":"someday_new"}', "u1"),
    wrongTypes: [
      ['"<b>안녕하세요</b>"', "[]", "text"],
      ['"version":1', '"version":"1"', "version"],
      ['"e-3"', "null", "id"],
    ],
    huge: [
      ['"version":1', '"version":1e400', "version"],
      ['"e-3"', "99999999999999999999999999", null],
    ],
  },
};

describe.each(Object.entries(broken))("bad bodies from %s", (_, channel) => {
  const { decode, body, text } = channel;
  const kindOf = (result: Decoded<PlatformRequest>) => (result.ok ? "accepted" : result.error.kind);

  test("empty, and not JSON", () => {
    expect(["", "  \n"].map((one) => kindOf(decode(one)))).toEqual(["empty", "empty"]);
    for (const one of ["event=send", "<xml/>", body.slice(0, -1), `${body}}`]) {
      expect(kindOf(decode(one))).toBe("notJson");
    }
  });

  test("an event that nobody knows yet is nothing, and no error", () => {
    expect(channel.unknown).toMatchObject({ ok: true, value: { happening: { type: "nothing" } } });
    expect(
      channel.unknown.ok && conversationEvent(channel.unknown.value, { id: "x", at: 0 }),
    ).toBeNull();
  });

  test("extra fields change nothing", () => {
    const more = body.replace("{", '{"someday_new":[1,{"a":null}],');
    expect(decode(more)).toEqual(decode(body));
    expect(decode(body)).toMatchObject({ ok: true, value: { happening: { text } } });
  });

  test.each(channel.wrongTypes)("%s as %s is refused at %s", (good, bad, field) => {
    expect(body).toContain(good);
    const result = decode(body.replace(good, bad));
    expect(result).toMatchObject({ ok: false, error: { kind: "wrongShape", field } });
    const { ko, en } = result.ok ? { ko: "", en: "" } : result.error.message;
    expect([ko, en].every((words) => words.includes(field))).toBe(true);
  });

  test.each(channel.huge)("the huge number in the place of %s, %s: %s", (good, bad, field) => {
    expect(body).toContain(good);
    const result = decode(body.replace(good, bad));
    if (field === null) expect(result).toMatchObject({ ok: true });
    else expect(result).toMatchObject({ ok: false, error: { kind: "wrongShape", field } });
  });

  test("W6: 10 MB of text", () => {
    expect(kindOf(decode(body.replace(text, "가".repeat(3_500_000))))).toBe("tooLarge");
  });
});
