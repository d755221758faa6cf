import type { Decoded } from "../webhook/decoded.ts";
import { type Check, check } from "./check.ts";

/** Decodes a body; what else the channel needs is already filled in. */
export type Decode = (body: string | Uint8Array) => Decoded<unknown>;

/** A body as the platform sends it. */
export interface Recorded {
  readonly title: string;
  /** Where the example comes from. */
  readonly source: string;
  readonly body: string;
}

const strange = [7, "글", true, null, [], {}, [[]], { a: { b: 1 } }] as const;
const strangeNumbers = [
  "1e300",
  "1e400",
  "-1",
  "0.5",
  "9".repeat(40),
  `${2 ** 53 + 2}`,
  `${2 ** 53 - 1}`,
];
const notJson = ["", " ", "{", "상담", "event=send", "\uFEFF", "[".repeat(100_000), "\0"];
const notBodies = ["null", "7", "[]", '"글"', "true"];

/** What holds for every decoder, proved on bodies as the platform sends them and on broken ones. */
export function webhookContract(decode: Decode, recorded: readonly Recorded[]): readonly Check[] {
  return [
    check("bodies as the platform sends them are read, as text and as bytes", () =>
      recorded.flatMap(({ title, body }) => {
        const results = [decode(body), decode(new TextEncoder().encode(body))];
        const same = JSON.stringify(results[0]) === JSON.stringify(results[1]);
        return same && results.every(({ ok }) => ok)
          ? []
          : [`${title}: ${JSON.stringify(results)}`];
      }),
    ),
    check("unknown fields are tolerated", () =>
      recorded.flatMap(({ title, body }) => {
        const more = body.replace("{", '{"someday_new":{"a":[1,null]},');
        return JSON.stringify(decode(more)) === JSON.stringify(decode(body)) ? [] : [title];
      }),
    ),
    check("a byte order mark changes nothing", () =>
      recorded.flatMap(({ title, body }) =>
        JSON.stringify(decode(`\uFEFF${body}`)) === JSON.stringify(decode(body)) ? [] : [title],
      ),
    ),
    check("a name that stands twice is refused, and so are 65 levels", () =>
      recorded.flatMap(({ body }) => [
        ...refusalFaults(decode(body.replace("{", '{"twice":1,"twice":2,')), "twice"),
        ...refusalFaults(decode(body.replace("{", `{"deep":${nested(65)},`)), "65 levels"),
      ]),
    ),
    check("what is not a body of the platform is refused", () =>
      [...notJson, ...notBodies].flatMap((body) => refusalFaults(decode(body), body)),
    ),
    check("bytes that are not UTF-8 and bodies of 10 MB are refused", () => [
      ...refusalFaults(decode(new Uint8Array([0x7b, 0xff])), "not UTF-8"),
      ...recorded.flatMap(({ title, body }) =>
        refusalFaults(decode(body.replace("{", `{"pad":"${"x".repeat(10_000_000)}",`)), title),
      ),
    ]),
    check("no number, however strange, becomes a moment that no calendar knows", () =>
      recorded.flatMap(({ body }) =>
        strangeNumbers.flatMap((number) => {
          const strangely = body.replace(/:\s*\d+(?=[,}\s])/g, `:${number}`);
          const result = decode(strangely);
          return result.ok ? momentFaults(result.value) : refusalFaults(result, strangely);
        }),
      ),
    ),
    check(
      "a field that is gone or of a wrong type is never more than a refusal that names it",
      () =>
        recorded
          .flatMap(({ body }) => mutants(JSON.parse(body)))
          .flatMap((mutant) => {
            const result = decode(JSON.stringify(mutant));
            return result.ok ? [] : refusalFaults(result, JSON.stringify(mutant));
          }),
    ),
  ];
}

function nested(levels: number): string {
  return `${"[".repeat(levels)}${"]".repeat(levels)}`;
}

function refusalFaults(result: Decoded<unknown>, body: string): readonly string[] {
  const shown = body.slice(0, 80);
  if (result.ok) return [`accepted ${shown}`];
  const { kind, message, field } = result.error;
  const worded = message.ko.trim() !== "" && message.en.trim() !== "";
  const placed = kind !== "wrongShape" || message.en.includes(field);
  return worded && placed ? [] : [`refused ${shown} without saying why`];
}

function momentFaults(value: unknown): readonly string[] {
  const at = typeof value === "object" && value !== null && "at" in value ? value.at : null;
  if (at === null || (typeof at === "number" && !Number.isNaN(new Date(at).getTime()))) return [];
  return [`${String(at)} is no moment`];
}

/** The value with each of its parts, at any depth, once gone and once replaced by each strange value. */
function mutants(value: unknown): readonly unknown[] {
  if (typeof value !== "object" || value === null) return strange;
  const entries = Object.entries(value);
  const rebuilt = (parts: readonly (readonly [string, unknown])[]) =>
    Array.isArray(value) ? parts.map(([, part]) => part) : Object.fromEntries(parts);
  return entries.flatMap(([key, part]) => [
    rebuilt(entries.filter(([other]) => other !== key)),
    ...mutants(part).map((mutant) =>
      rebuilt(entries.map(([other, kept]) => [other, other === key ? mutant : kept])),
    ),
    ...(typeof part === "object" && part !== null
      ? strange.map((odd) => rebuilt(entries.map(([o, kept]) => [o, o === key ? odd : kept])))
      : []),
  ]);
}
