import { type Field, type Shape, shapeDoc } from "@annae/vocabulary";
import * as z from "zod";
import { button } from "./button.ts";
import { category } from "./category.ts";
import { filledText } from "./filled-text.ts";
import { fitting } from "./issue-wording.ts";
import { lawful } from "./lawful.ts";
import { clockTime, dayHours, holiday, timezone } from "./time-schemas.ts";
import { mustBe } from "./wording.ts";

/** The schema of values of the shape, with the presets of its fields filled in. */
export function shapeSchema(shape: Shape): z.ZodType {
  switch (shape.kind) {
    case "yesNo":
      return z.boolean();
    case "text":
      return shape.filled === true ? filledText : z.string();
    case "oneOf":
      return z.literal([...shape.values]);
    case "whole":
      return wholeSchema(shape);
    case "counselor":
      return z.string();
    case "orNull":
      return shapeSchema(shape.of).nullable();
    case "list":
      return lawful(z.array(shapeSchema(shape.of)), shape.laws);
    case "record":
      return z.record(z.string(), shapeSchema(shape.of));
    case "group":
      return lawful(groupSchema(shape.fields), shape.laws);
    default:
      return named[shape.kind];
  }
}

/** Shapes whose checks are written by hand. */
const named = { timezone, time: clockTime, dayHours, holiday, button, category } as const;

/** The schema of an object with these fields and no others. */
export function groupSchema(fields: Readonly<Record<string, Field>>): z.ZodObject {
  const members = Object.entries(fields).map(
    ([name, field]) => [name, fieldSchema(field)] as const,
  );
  return z.strictObject(Object.fromEntries(members));
}

/** The schema of a value that may be missing where its field says so. */
export function fieldSchema({ shape, optional, preset }: Field): z.ZodType {
  const schema = shapeSchema(shape);
  if (preset !== undefined) return schema.prefault(preset);
  return optional === true ? schema.optional() : schema;
}

function wholeSchema(shape: Extract<Shape, { kind: "whole" }>): z.ZodType {
  const { from, to } = shape;
  return fitting<number>(
    (json) => Number.isInteger(json) && Number(json) >= from && Number(json) <= to,
    (input) => mustBe(shapeDoc(shape), input),
  );
}
