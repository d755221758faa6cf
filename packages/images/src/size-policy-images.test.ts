import { defineChannel } from "@annae/channel-kit";
import { installedChannels } from "@annae/installation/channels";
import type { Channel } from "@annae/vocabulary";
import sharp from "sharp";
import { expect, test } from "vitest";
import { lookupIn } from "./lookup-in.ts";
import { sizePolicyImages } from "./size-policy-images.ts";

const place = { file: "shop.rules", line: 1, column: 1 };

function content(image: string | null) {
  return { text: [], image, buttons: [] };
}

/** A policy whose greeting and busy notice show the same picture, and whose greeting has its own on one channel. */
function policyFor(variantOf: string) {
  const message = {
    title: null,
    at: place,
    opening: null,
    content: content("a.png"),
    variants: {},
    cases: [],
  };
  return {
    name: "shop",
    messages: {
      greeting: {
        ...message,
        name: "greeting",
        kind: "greeting" as const,
        variants: { [variantOf]: content("b.png") },
      },
      busy: { ...message, name: "busy", kind: "busy" as const },
      title: { ...message, name: "title", kind: "title" as const, content: content(null) },
    },
  };
}

/** The installed channels with these sizes for greetings and busy notices. */
function twoChannels(): readonly [Channel, Channel] {
  const [model] = installedChannels;
  if (model === undefined) throw new Error("no channel is installed");
  const { greeting } = model.images;
  const { best: _, forcedWidth: __, ...plain } = greeting;
  const images = {
    ...model.images,
    greeting: { ...plain, forcedWidth: 20 },
    busy: { ...plain, best: [{ width: 40, height: 40 }] },
  };
  return [
    defineChannel({ ...model, id: "one", images }),
    defineChannel({ ...model, id: "other", images }),
  ];
}

/** The policy's pictures sized from these files. */
function sizedFrom(
  policy: ReturnType<typeof policyFor>,
  files: Readonly<Record<string, Uint8Array>>,
) {
  const facts = { format: "png", width: 100, height: 100, bytes: 1 };
  const found = ["a.png", "b.png"].map((source) => ({ source, path: `shop/${source}`, facts }));
  const read = (path: string) => {
    const bytes = files[path];
    return bytes === undefined ? {} : { bytes };
  };
  return sizePolicyImages(policy, found, twoChannels(), read);
}

async function pictures() {
  const draw = (background: string) =>
    sharp({ create: { width: 100, height: 100, channels: 3, background } })
      .png()
      .toBuffer();
  return { "shop/a.png": await draw("#f00"), "shop/b.png": await draw("#0f0") };
}

test("one picture has a size for every kind of message that shows it, and a channel its own pictures", async () => {
  const sized = await sizedFrom(policyFor("other"), await pictures());
  const shown =
    sized.ok &&
    sized.images.map(({ channel, kind, source, width }) => [channel, kind, source, width]);
  expect(shown).toEqual([
    ["one", "greeting", "a.png", 20],
    ["one", "busy", "a.png", 40],
    ["other", "greeting", "b.png", 20],
    ["other", "busy", "a.png", 40],
  ]);
});

test("what is the same picture has the same name, and another picture another", async () => {
  const sized = await sizedFrom(policyFor("other"), await pictures());
  const names = sized.ok ? sized.images.map(({ file }) => file) : [];
  expect(names[1]).toBe(names[3]);
  expect(new Set(names).size).toBe(3);
});

test("no two policies share a name, whatever they are called", async () => {
  const [one, other] = await Promise.all(
    ["shop", "가게"].map(async (name) =>
      sizedFrom({ ...policyFor("other"), name }, await pictures()),
    ),
  );
  const names = [one, other].flatMap((sized) =>
    sized?.ok ? sized.images.map(({ file }) => file) : [],
  );
  expect(new Set(names).size).toBe(6);
  const lookup = lookupIn(other?.ok ? other.images : [], "https://cdn.example.com/");
  expect(lookup({ channel: "one", kind: "busy", source: "a.png" })?.url).toMatch(
    /^https:\/\/cdn\.example\.com\/%EA%B0%80%EA%B2%8C\/[0-9a-f]{64}\.png$/,
  );
});

test("the runtime finds an image by channel, kind and source, with its address", async () => {
  const sized = await sizedFrom(policyFor("other"), await pictures());
  const lookup = lookupIn(sized.ok ? sized.images : [], "https://cdn.example.com/");
  const found = lookup({ channel: "one", kind: "busy", source: "a.png" });
  expect(found).toMatchObject({ source: "a.png", width: 40, height: 40, format: "png" });
  expect(found?.url).toMatch(/^https:\/\/cdn\.example\.com\/shop\/[0-9a-f]{64}\.png$/);
  expect(found).not.toHaveProperty("data");
  expect(lookup({ channel: "one", kind: "busy", source: "b.png" })).toBeNull();
});

test("every file that can't be sized is named once, with the reason", async () => {
  const noPicture = { "shop/a.png": Buffer.from("no picture") };
  const sized = await sizedFrom(policyFor("other"), noPicture);
  const faults = sized.ok ? [] : sized.faults.map(({ en }) => en);
  expect(faults).toEqual([
    expect.stringContaining("shop/a.png: the image can't be decoded"),
    expect.stringContaining("shop/b.png: the image file can't be read"),
  ]);
});
