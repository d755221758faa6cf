import { readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { jsonSchema } from "./json-schema.ts";

test("the published JSON Schemas are those of the code; node packages/channel-web/schema/record.ts writes them", () => {
  for (const version of [1, 2] as const) {
    const published = readFileSync(new URL(`../schema/v${version}.json`, import.meta.url), "utf8");
    expect(JSON.parse(published)).toEqual(JSON.parse(JSON.stringify(jsonSchema(version))));
  }
});
