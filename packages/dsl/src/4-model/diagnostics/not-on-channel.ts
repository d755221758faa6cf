import { defineDiagnostic } from "../../diagnostics/define-diagnostic.ts";
import { particle } from "../../diagnostics/korean.ts";

/** A platform message or an effect that the channel of the test does not have. */
export const notOnChannel = defineDiagnostic<{
  readonly name: string;
  readonly channel: string;
}>({
  code: "not-on-channel",
  severity: "error",
  wording: {
    ko: ({ name, channel }) => ({
      title: `\`${channel}\`에는 \`${name}\`${particle(name, "이/가")} 없습니다`,
      help: "이 채널에서는 일어날 수 없으니 지우거나, 다른 채널의 테스트로 옮기세요",
    }),
    en: ({ name, channel }) => ({
      title: `\`${channel}\` has no \`${name}\``,
      help: "it can't happen there: remove it, or move it to a test on another channel",
    }),
  },
});
