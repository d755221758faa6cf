import type { Doc } from "@annae/vocabulary";

/** A file of an example. */
export interface ExampleFile {
  readonly name: string;
  readonly text: string;
}

/** An image that an example shows; sizes in pixels. */
export interface ExampleImage {
  readonly format: string;
  readonly width: number;
  readonly height: number;
  readonly bytes: number;
  readonly animated?: boolean;
}

/** A policy on a page. */
export interface Example {
  /** The policy's own file first. */
  readonly files: readonly ExampleFile[];
  /** By path as the policy writes it. */
  readonly images: Readonly<Record<string, ExampleImage>>;
  /** Codes that it also reports. */
  readonly also: readonly string[];
}

/** What a page of `docs/diagnostics` says about one code. */
export interface DiagnosticPage {
  readonly code: string;
  readonly title: Doc;
  readonly wrong: Example;
  readonly right: Example;
  readonly why: Doc;
  /** The page as it is written. */
  readonly markdown: string;
}

const form =
  /^# (?<code>[a-z-]+)\n\n(?<titleKo>[^\n]+) · (?<titleEn>[^\n]+)\n\n## Wrong \/ 잘못된 예\n\n(?<wrong>[\s\S]+?)\n\n## Right \/ 올바른 예\n\n(?<right>[\s\S]+?)\n\n## Why \/ 이유\n\n(?<whyKo>[\s\S]+?)\n\n(?<whyEn>[\s\S]+?)\n$/;

/** The parts of a page; undefined where it does not keep to the form of the others. */
export function readPage(markdown: string): DiagnosticPage | undefined {
  const groups = form.exec(markdown)?.groups;
  if (groups === undefined) return undefined;
  const part = (name: string) => groups[name] ?? "";
  return {
    code: part("code"),
    title: { ko: part("titleKo"), en: part("titleEn") },
    wrong: readExample(part("wrong")),
    right: readExample(part("right")),
    why: { ko: oneLine(part("whyKo")), en: oneLine(part("whyEn")) },
    markdown,
  };
}

function readExample(markdown: string): Example {
  const blocks = markdown.matchAll(/^```rules(?: file=(\S+))?\n([\s\S]*?)^```$/gm);
  const images = markdown.matchAll(
    /^<!-- image (\S+): (\w+) (\d+)x(\d+) (\d+) bytes( animated)? -->$/gm,
  );
  const also = /^<!-- also (.+) -->$/m.exec(markdown)?.[1];
  return {
    files: [...blocks].map(([, name = "policy.rules", text = ""]) => ({ name, text })),
    images: Object.fromEntries(
      [...images].map(([, path = "", format = "", width, height, bytes, animated]) => [
        path,
        {
          ...{ format, width: Number(width), height: Number(height), bytes: Number(bytes) },
          ...(animated !== undefined && { animated: true }),
        },
      ]),
    ),
    also: also?.split(" ") ?? [],
  };
}

function oneLine(text: string): string {
  return text.replaceAll("\n", " ");
}
