import { type FieldParts, faultAt, fieldId } from "./field-parts.ts";

/** What is wrong at the field, under it. */
export function FieldFault({ parts }: { parts: FieldParts }) {
  const fault = faultAt(parts);
  if (fault === undefined) return null;
  return (
    <p class="diag" id={`${fieldId(parts)}-fault`}>
      <span />
      {fault}
    </p>
  );
}
