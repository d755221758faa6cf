import { assertNever, type EventField, type EventName, events } from "@annae/vocabulary";
import { Text } from "../../1-tokens/tokens.ts";
import type { Expected } from "../expectations.ts";
import type { Name, TextLiteral } from "../word-ast.ts";
import { counselorCalled } from "./given.ts";
import { isWordHere, type SentenceReader } from "./reader.ts";
import * as s from "./sentence.ts";
import { type CategoryNode, categoryNamed } from "./set.ts";

/** What is said of an event under one of its fields' names. */
export type FieldNode = { readonly name: string } & FieldValue;

/** A field's value, by what it looks like. */
type FieldValue =
  | { readonly kind: "text"; readonly text: TextLiteral }
  | { readonly kind: "counselor"; readonly counselor: Name }
  | { readonly kind: "category"; readonly category: CategoryNode }
  | { readonly kind: "word"; readonly word: Name };

/** What is said of the event, field by field. */
export function eventFields(event: EventName, reader: SentenceReader): readonly FieldNode[] {
  const { fields } = events[event];
  return Object.entries(fields).flatMap(([name, field]): readonly FieldNode[] => {
    if (mayMiss(field, fields, reader) && !fieldFollows(field, reader)) return [];
    const expected: Expected = `${event}.${name}`;
    if (field.lead !== undefined) s.sign(field.lead, expected)(reader);
    return [{ name, ...readField(field, expected, reader) }];
  });
}

function mayMiss(
  field: EventField,
  fields: Readonly<Record<string, EventField>>,
  reader: SentenceReader,
): boolean {
  if (field.optional === true) return true;
  const other = field.emptyWith === undefined ? undefined : fields[field.emptyWith];
  return other !== undefined && fieldFollows(other, reader);
}

function fieldFollows({ lead, shape }: EventField, reader: SentenceReader): boolean {
  if (lead !== undefined) return s.isNext(reader, lead);
  return shape.kind === "text" ? s.isNext(reader, Text) : isWordHere(reader.ahead(1));
}

function readField({ shape }: EventField, expected: Expected, reader: SentenceReader): FieldValue {
  switch (shape.kind) {
    case "text":
      return { kind: "text", text: s.textInQuotes(reader) };
    case "counselor":
      return { kind: "counselor", counselor: counselorCalled(reader) };
    case "category":
      return { kind: "category", category: categoryNamed(reader) };
    case "oneOf":
      if (!s.isNext(reader, ...shape.values.map(String))) return reader.refuse(expected);
      return { kind: "word", word: reader.toName(reader.take()) };
    default:
      return assertNever(shape);
  }
}
