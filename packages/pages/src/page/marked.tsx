import { markedParts } from "@annae/vocabulary";

/** The words, with what stands between backticks as code. */
export function Marked({ text }: { text: string }) {
  return (
    <>
      {markedParts(text).map((part, index) =>
        index % 2 === 0 ? part : <code key={index}>{part}</code>,
      )}
    </>
  );
}
