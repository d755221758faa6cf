import { writeFileSync } from "node:fs";
import { jsonSchema } from "../src/json-schema.ts";

for (const version of [1, 2] as const) {
  const file = new URL(`v${version}.json`, import.meta.url);
  writeFileSync(file, `${JSON.stringify(jsonSchema(version), null, 2)}\n`);
}
