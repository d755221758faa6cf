import { readFileSync } from "node:fs";
import { type Family, families, operations } from "@annae/server/operations";
import { isJsonObject } from "@annae/vocabulary";
import { root } from "../repository.mjs";

/** A page for each family of the chat server's routes. */
export function renderApi(): readonly { readonly path: string; readonly text: string }[] {
  const documents = ["public", "staff"].map((listener) => ({ listener, paths: pathsOf(listener) }));
  return (Object.keys(families) as readonly Family[]).flatMap((family) => {
    const own = Object.entries(operations).filter(([, operation]) => operation.family === family);
    const rows = own.flatMap(([name, { doc }]) => rowsFor(name, doc.en, documents));
    if (rows.length === 0) return [];
    const { ko, en } = families[family];
    const page = ["<!-- npm run generate -->", `# ${en} · ${ko}`, "", ...rows];
    return [{ path: `docs/api/${family}.md`, text: `${page.join("\n").trimEnd()}\n` }];
  });
}

interface DocumentPaths {
  readonly listener: string;
  readonly paths: ReadonlyMap<string, unknown>;
}

function pathsOf(listener: string): DocumentPaths["paths"] {
  const file = `${root}/packages/server/openapi/${listener}.json`;
  const document: unknown = JSON.parse(readFileSync(file, "utf8"));
  return membersOf(membersOf(document).get("paths"));
}

function rowsFor(
  name: string,
  doc: string,
  documents: readonly DocumentPaths[],
): readonly string[] {
  const [method = "", path = ""] = name.split(" ");
  const written = path.replace(/:(\w+)/g, "{$1}");
  return documents.flatMap(({ listener, paths }) => {
    const route = membersOf(membersOf(paths.get(written)).get(method.toLowerCase()));
    if (route.size === 0) return [];
    const guarded = route.has("security") ? "with a token" : "without a token";
    const fields = [...parametersOf(route), ...bodyOf(route)].map((field) => `- ${field}`);
    const heading = [
      `## \`${method} ${written}\``,
      "",
      `${doc} (${listener.toUpperCase()}, ${guarded}).`,
    ];
    return [...heading, "", ...fields, ...(fields.length > 0 ? [""] : [])];
  });
}

function parametersOf(route: ReadonlyMap<string, unknown>): readonly string[] {
  const list = route.get("parameters");
  return (Array.isArray(list) ? list : []).map((one) => {
    const parameter = membersOf(one);
    const place = parameter.get("in");
    return fieldText(`\`${parameter.get("name")}\` in the ${place}`, parameter.get("schema"), true);
  });
}

function bodyOf(route: ReadonlyMap<string, unknown>): readonly string[] {
  const content = membersOf(membersOf(route.get("requestBody")).get("content"));
  const schema = membersOf(membersOf(content.get("application/json")).get("schema"));
  const required = schema.get("required");
  return [...membersOf(schema.get("properties"))].map(([name, one]) =>
    fieldText(`\`${name}\``, one, Array.isArray(required) && required.includes(name)),
  );
}

function fieldText(name: string, schema: unknown, required: boolean): string {
  const members = membersOf(schema);
  const limits = [
    ["maxLength", "at most $ characters"],
    ["maximum", "at most $"],
    ["minimum", "at least $"],
  ].flatMap(([key = "", text = ""]) =>
    members.has(key) ? [text.replace("$", String(members.get(key)))] : [],
  );
  const type = members.get("type");
  const kinds = [...(type === undefined ? [] : [String(type)]), ...limits];
  return [`${name}: ${kinds.join(", ")}`, ...(required ? [] : ["may be missing"])].join("; ");
}

function membersOf(value: unknown): ReadonlyMap<string, unknown> {
  return new Map(isJsonObject(value) ? Object.entries(value) : []);
}
