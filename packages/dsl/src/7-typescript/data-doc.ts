import type { Value } from "@annae/vocabulary";
import { codeWidth, columns } from "./columns.ts";
import { propertyKey, valueLiteral } from "./literal.ts";

/** Data to be written as code: a piece of code, or items between brackets that may stand on lines of their own. */
export type DataDoc =
  | { readonly code: string; readonly flat: string }
  | {
      readonly brackets: "{}" | "[]";
      readonly items: readonly DocItem[];
      /** The whole on one line; null where that is too long or not done. */
      readonly flat: string | null;
    };

interface DocItem {
  /** `key: ` of an object, or nothing. */
  readonly prefix: string;
  readonly doc: DataDoc;
  /** What stands behind it. */
  readonly suffix: string;
}

/** What a doc can be made of: JSON, with docs anywhere in it. */
export type DocData = Value | object | null;

/** The members of what the IR is made of, in the order in which modules write them. */
const order: ReadonlyMap<string, number> = new Map(
  (
    "rule do action message system limit name kind title code op ask atom fact left by right of values words value " +
    "type at opening yes no when text image content buttons variants cases label url keyword fallback particle " +
    "default doc file line column width height format bytes"
  )
    .split(" ")
    .map((name, place) => [name, place]),
);

/** A piece of code, as it is. */
export function codeDoc(code: string): DataDoc {
  return { code, flat: code };
}

/** An object with these properties, in this order. */
export function objectDoc(entries: readonly (readonly [name: string, value: DataDoc])[]): DataDoc {
  return itemsDoc(entries.map(([name, doc]) => item(name, doc)));
}

/** An array of these elements; `spread` ones are arrays whose elements are meant. */
export function arrayDoc(elements: readonly DataDoc[], prefix: "" | "..." = ""): DataDoc {
  const items = elements.map((doc) => ({ prefix, doc, suffix: "" }));
  const flat = elements.length > 1 && elements.every(isLarge) ? null : flattened("[", items, "]");
  return { brackets: "[]", items, flat };
}

/**
 * Data whose keys are chosen by people: sorted, so that the same data gives the same code. `type` is the
 * TypeScript type of a value, said where the key is one that TypeScript takes for a method of every object.
 */
export function recordDoc<T>(
  record: Readonly<Record<string, T>>,
  type: string,
  docOf: (value: T) => DataDoc,
): DataDoc {
  const entries = Object.entries(record).sort(([a], [b]) => (a < b ? -1 : 1));
  return itemsDoc(
    entries.map(([name, value]) => {
      return item(name, docOf(value), name in Object.prototype ? ` satisfies ${type}` : "");
    }),
  );
}

function item(name: string, doc: DataDoc, suffix = ""): DocItem {
  return { prefix: `${propertyKey(name)}: `, doc, suffix };
}

function itemsDoc(items: readonly DocItem[]): DataDoc {
  return { brackets: "{}", items, flat: flattened("{ ", items, " }") };
}

/** Data as code; members of objects in the one order, those that it does not name behind them as they come. */
export function dataDoc(data: DocData): DataDoc {
  if (data === null) return codeDoc("null");
  if (typeof data !== "object") return codeDoc(valueLiteral(data));
  if (isArray(data)) return arrayDoc(data.map(dataDoc));
  if (isDoc(data)) return data;
  const place = ([name]: readonly [string, unknown]) => order.get(name) ?? order.size;
  const entries = Object.entries<DocData | undefined>({ ...data })
    .flatMap(([name, value]) => (value === undefined ? [] : [[name, dataDoc(value)] as const]))
    .sort((one, other) => place(one) - place(other));
  return objectDoc(entries);
}

/** The doc as text; `indent` is that of the line it begins on, `used` the columns taken on that line before and after it. */
export function printDoc(doc: DataDoc, indent: number, used: number): string {
  if ("code" in doc) return doc.code;
  if (doc.flat !== null && used + columns(doc.flat) <= codeWidth) return doc.flat;
  const inner = " ".repeat(indent + 2);
  const lines = doc.items.map(({ prefix, doc: value, suffix }) => {
    const text = printDoc(value, indent + 2, indent + 3 + columns(prefix + suffix));
    return `${inner}${prefix}${text}${suffix},\n`;
  });
  return `${doc.brackets.charAt(0)}\n${lines.join("")}${" ".repeat(indent)}${doc.brackets.charAt(1)}`;
}

function flattened(open: string, items: readonly DocItem[], close: string): string | null {
  if (items.length === 0) return open.trim() + close.trim();
  let text = open;
  for (const [at, { prefix, doc, suffix }] of items.entries()) {
    if (doc.flat === null || text.length > codeWidth) return null;
    text += (at === 0 ? "" : ", ") + prefix + doc.flat + suffix;
  }
  return text + close;
}

/** Several of these in one array are never put on one line. */
function isLarge(doc: DataDoc): boolean {
  return "items" in doc && doc.items.length > 1;
}

function isArray(data: object): data is readonly DocData[] {
  return Array.isArray(data);
}

function isDoc(data: object): data is DataDoc {
  return "flat" in data && ("code" in data || "brackets" in data);
}
