import { checkShape, type DecodeError } from "@annae/channel-kit/webhook";
import type { FastifySchemaCompiler } from "fastify";
import type * as z from "zod";

/** A part of a request is not what its route takes; an error, for that is what the framework carries. */
export class UnfitRequest extends Error {
  readonly fault: DecodeError;

  constructor(fault: DecodeError) {
    super(fault.kind);
    this.fault = fault;
  }
}

/** Parts of requests are checked as webhooks are: the first fault in both languages, without a word of what was asked. */
export const checkRequest: FastifySchemaCompiler<z.ZodType> =
  ({ schema }) =>
  (part: unknown) => {
    const checked = checkShape(schema, part);
    return checked.ok ? { value: checked.value } : { error: new UnfitRequest(checked.error) };
  };
