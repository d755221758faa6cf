import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { kakao } from "@annae/channel-kakao";
import { naver } from "@annae/channel-naver";
import { web } from "@annae/channel-web";
import type { MemoryFiles } from "@annae/dsl";
import { readHeader } from "@annae/images";
import { openStudio, type Studio } from "@annae/studio";
import { studioHere } from "@annae/studio/here";
import { onTestFinished } from "vitest";
import { root } from "../structure/source-files.ts";

/** The policies that come with the repository. */
export const policyNames = ["bookstore", "cityhall", "game", "happytalk", "hospital"] as const;

/** Friday 20 November 2026, 11:00 in Seoul. */
export const friday = Date.parse("2026-11-20T11:00:00+09:00");

/** A policy of the repository as a page would have it: all standard policies beside it, and its pictures decoded. */
export function policyFiles(name: string): MemoryFiles {
  const texts = policyNames.flatMap((one) => filesOf(one, ".rules"));
  // What a policy extends has its pictures in a folder of its own; here all of them are one.
  const pictures = ["happytalk", name].flatMap((one) => filesOf(one, ".png"));
  const images = pictures.map(([path, bytes]) => {
    const header = readHeader(bytes);
    return [path.replace(/^\w+\//, ""), { ...header, bytes: bytes.length }] as const;
  });
  return {
    files: Object.fromEntries(texts.map(([path, bytes]) => [path, bytes.toString("utf8")])),
    policies: Object.fromEntries(policyNames.map((one) => [one, `${one}/${one}.rules`])),
    images: Object.fromEntries(images) as MemoryFiles["images"],
  };
}

function filesOf(name: string, ending: string): readonly (readonly [string, Buffer])[] {
  const folder = join(root, "policies", name);
  return readdirSync(folder, { recursive: true, encoding: "utf8" })
    .filter((path) => path.endsWith(ending))
    .map((path) => [`${name}/${path}`, readFileSync(join(folder, path))]);
}

/** A studio without workers over these files. */
export function studioOver(files: MemoryFiles, policy: string): Studio {
  const start = () => studioHere([kakao, naver, web], () => friday);
  const studio = openStudio({ start, files, policy, locale: "ko" });
  onTestFinished(studio.close);
  return studio;
}

/** A studio of a policy of the repository. */
export function studioOf(name: string): Studio {
  return studioOver(policyFiles(name), `${name}/${name}.rules`);
}

/** A studio over one text, "shop.rules". */
export function studioWith(text: string): Studio {
  return studioOver(
    { files: { "shop.rules": text }, policies: { shop: "shop.rules" } },
    "shop.rules",
  );
}
