import { manyRules } from "../compiling/many-rules.ts";

/** A policy that is typed into on the page. */
export interface TypedPolicy {
  readonly name: string;
  readonly file: string;
  /** Null: the standard policy, with which the page begins. */
  readonly text: string | null;
  /** Title of the message that is typed into. */
  readonly field: string;
  readonly target: string;
}

/** From small to large. */
export function policies(): readonly TypedPolicy[] {
  const many = Array.from(
    { length: 2_000 },
    (_, at) => `message m${at} "안내 ${at}" { text "안녕하세요 ${at}" }\n`,
  );
  return [
    {
      ...{ name: "the standard policy", file: "happytalk.rules", text: null },
      ...{ field: "근무 시간 외 안내", target: "50 ms" },
    },
    {
      ...{ name: "500 rules", file: "large.rules", text: manyRules(500) },
      ...{ field: "안내", target: "200 ms" },
    },
    {
      ...{ name: "2,000 messages", file: "many.rules", field: "안내 0", target: "" },
      text: `policy many\n${many.join("")}on request first { otherwise send m0; assign }\n`,
    },
  ];
}
