import { literalText, quoted } from "@annae/ir";
import {
  type Category,
  type EventField,
  events,
  eventTold,
  type ToldEvent,
} from "@annae/vocabulary";
import { type Beat, type Story, seoulTime } from "./story.ts";

/** The story as a test of the language. `expected`: what each event is to lead to; none: the event alone is told. */
export function storyText(
  title: string,
  { channel, chatbot, beats }: Story,
  expected: readonly (readonly string[])[],
): string {
  const lines = beats.flatMap((beat, index) => {
    const wanted = expected[index]?.join(", ") ?? "";
    const told = `at ${momentText(beat, beats[index - 1])} ${eventText(beat.event)}`;
    return [...beat.given.map(({ text }) => text), wanted === "" ? told : `${told} => ${wanted}`];
  });
  const head = `test ${quoted(title)} on ${channel}${chatbot ? " with chatbot" : ""} {`;
  return [head, ...lines.map((line) => `  ${line}`), "}", ""].join("\n");
}

function momentText({ at }: Beat, before: Beat | undefined): string {
  const time = seoulTime(at);
  const [date, clock] = [time.slice(0, 10), time.slice(11, 16)];
  if (before === undefined) return `${date} ${clock}`;
  if (at % 60_000 !== 0) return `+${literalText("duration", at - before.at)}`;
  return seoulTime(before.at).slice(0, 10) === date ? clock : `${date} ${clock}`;
}

/** The event as a test writes it: `reply kim "네"`. */
export function eventText(event: ToldEvent): string {
  const definition = events[eventTold(event.type) ?? "tick"];
  const values = new Map<string, unknown>(Object.entries(event));
  const fields = Object.entries(definition.fields).flatMap(([name, field]) => {
    const value = values.get(name);
    return value === undefined || (value === "" && field.emptyWith !== undefined)
      ? []
      : [fieldText(field, value)];
  });
  return [event.type, ...fields].join(" ");
}

function fieldText({ shape, lead }: EventField, value: unknown): string {
  const written =
    shape.kind === "text"
      ? quoted(String(value))
      : isCategory(value)
        ? categoryText(value)
        : String(value);
  return lead === undefined ? written : `${lead} ${written}`;
}

function isCategory(value: unknown): value is Category {
  return typeof value === "object" && value !== null && "major" in value;
}

/** `"배송" > "배송 지연"` */
export function categoryText({ major, middle }: Category): string {
  return middle === undefined ? quoted(major) : `${quoted(major)} > ${quoted(middle)}`;
}
