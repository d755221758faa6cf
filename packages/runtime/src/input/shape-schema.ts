import { assertNever, type Shape } from "@annae/vocabulary";
import * as z from "zod";
import { category } from "./category.ts";

/** The schema of values of the shape, with the shape's defaults filled in. */
export function shapeSchema(shape: Shape): z.ZodType {
  switch (shape.kind) {
    case "yesNo":
      return z.boolean();
    case "text":
      return shape.filled === true ? z.string().min(1) : z.string();
    case "oneOf":
      return z.literal([...shape.values]);
    case "counselor":
      return z.string();
    case "category":
      return category;
    default:
      return assertNever(shape);
  }
}
