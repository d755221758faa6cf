import { webhookContract } from "@annae/channel-kit/testing";
import { conversationEvent } from "@annae/channel-kit/webhook";
import { describe, expect, test } from "vitest";
import { decodeWeb } from "./decode.ts";
import { inbound } from "./fixtures/inbound.ts";

describe("the window's events keep the contract of every decoder", () => {
  for (const { title, faults } of webhookContract(
    (body) => decodeWeb(body, "u1"),
    Object.values(inbound),
  )) {
    test(title, () => expect(faults()).toEqual([]));
  }
});

const read = (example: keyof typeof inbound) => {
  const result = decodeWeb(inbound[example].body, "u1");
  if (!result.ok) throw new Error(result.error.message.en);
  return result.value;
};

test("each event becomes what happened, with the window's id and no clock of its own", () => {
  expect(read("enter")).toEqual({
    customer: "u1",
    id: "w/u1/0/e-1",
    at: null,
    happening: { type: "enter" },
    version: 2,
  });
  expect(read("request").happening).toEqual({
    type: "request",
    category: { major: "배송", middle: "배송 지연" },
    text: null,
  });
  expect(read("bareRequest")).toMatchObject({ version: 1, happening: { category: null } });
  expect(read("end").happening).toEqual({ type: "end", by: "customer" });
  expect(read("leave").happening).toEqual({ type: "leave" });
});

test("text stays as the customer wrote it, and a pressed button says its keyword", () => {
  expect(read("typed").happening).toMatchObject({ text: "<b>안녕하세요</b>", keyword: null });
  expect(conversationEvent(read("pressed"), { id: "x", at: 3 })).toEqual({
    id: "w/u1/0/e-4",
    at: 3,
    type: "message",
    text: "!종료",
  });
});

test("a body cannot speak for another customer", () => {
  const forged = '{"version":2,"id":"e-1","type":"enter","customer":"u2","at":1}';
  expect(decodeWeb(forged, "u1")).toMatchObject({ value: { customer: "u1", at: null } });
});

test("events of the future are nothing", () => {
  for (const type of ["typing", "valueOf", "__proto__"]) {
    expect(decodeWeb(JSON.stringify({ version: 2, id: "e-9", type }), "u1")).toMatchObject({
      ok: true,
      value: { happening: { type: "nothing", name: type } },
    });
  }
});

test("OPS-11: what comes with a message is named, and only fetched from a safe address", () => {
  expect(read("photo").happening).toMatchObject({
    attachments: [{ type: "photo", url: "https://files.example.com/1.jpg" }],
  });
  const bad = inbound.photo.body.replace(/https:[^"]*/, "javascript:alert(1)");
  expect(decodeWeb(bad, "u1")).toMatchObject({
    value: { happening: { attachments: [{ type: "photo", url: null }] } },
  });
});

test("E1: the number of an event is one within its session and window", () => {
  const ids = [
    decodeWeb(inbound.photo.body, "u1", "s1"),
    decodeWeb(inbound.photo.body.replace("w7", "w8"), "u1", "s1"),
    decodeWeb(inbound.photo.body, "u1", "s2"),
  ].map((result) => (result.ok ? result.value.id : null));
  expect(ids).toEqual(["w/s1/w7/e-6", "w/s1/w8/e-6", "w/s2/w7/e-6"]);
  for (const part of ["a/b", "a b", "", "\\u0000"]) {
    expect(decodeWeb(inbound.photo.body.replace("w7", part), "u1")).toMatchObject({
      error: { field: "window" },
    });
    expect(decodeWeb(inbound.photo.body.replace("e-6", part), "u1")).toMatchObject({
      error: { field: "id" },
    });
  }
});

test("W9: a wrong type, what is too long and an unknown version are refused with the field's name", () => {
  const fields = [
    '{"version":2,"id":"e-1","type":"message","text":7}',
    '{"version":2,"id":"e-1","type":"request","category":{"major":""}}',
    `{"version":2,"id":"e-1","type":"request","category":{"major":"${"x".repeat(101)}"}}`,
    `{"version":2,"id":"e-1","type":"message","text":"${"가".repeat(1_001)}"}`,
    `{"version":2,"id":"e-1","type":"message","text":"","keyword":"${"x".repeat(1_001)}"}`,
    `{"version":2,"id":"e-1","window":"${"x".repeat(65)}","type":"enter"}`,
    `{"version":2,"id":"${"x".repeat(101)}","type":"enter"}`,
    '{"version":3,"id":"e-1","type":"enter"}',
  ].map((body) => {
    const result = decodeWeb(body, "u1");
    return result.ok ? "accepted" : result.error.field;
  });
  expect(fields).toEqual([
    ...["text", "category.major", "category.major", "text", "keyword", "window"],
    ...["id", "version"],
  ]);
});
