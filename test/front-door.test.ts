import { readFileSync, statSync } from "node:fs";
import { expect, test } from "vitest";

test.each(["README.md", "README.ko.md"])(
  "%s opens with pictures of the studio and of one chat that are small, and says how they are made",
  (page) => {
    const text = readFileSync(page, "utf8");
    const [head = ""] = text.split(/^## /m);
    const pictures = [...head.matchAll(/(?:\]\(|src=")(docs\/pictures\/[^")]+)/g)].map(
      ([, path = ""]) => path,
    );
    expect(pictures.map((path) => path.replace(/^.*\/|\..*$/g, ""))).toEqual(["studio", "chat"]);
    for (const path of pictures) expect(statSync(path).size, path).toBeLessThan(150_000);
    expect(head).toContain("npm run pictures");
  },
);
