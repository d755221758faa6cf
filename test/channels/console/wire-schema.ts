import type { Schema } from "@annae/channel-kit/webhook";
import type { TypedLine } from "./wire.ts";

/** A typed line. Packages say this with zod, whose schemas have the same shape. */
export const typedLine: Schema<TypedLine> = {
  safeParse: (value) => {
    if (typeof value !== "object" || value === null || Array.isArray(value)) {
      return fault([], "object");
    }
    const { user, n, line }: Partial<Record<keyof TypedLine, unknown>> = value;
    if (typeof user !== "string") return fault(["user"], "string");
    if (typeof line !== "string") return fault(["line"], "string");
    if (typeof n !== "number" || !Number.isSafeInteger(n)) return fault(["n"], "number");
    return { success: true, data: { user, n, line } };
  },
};

function fault(path: readonly string[], expected: string) {
  return { success: false, error: { issues: [{ path, expected }] } } as const;
}
