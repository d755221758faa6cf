import type { Vocabulary } from "@annae/vocabulary";
import type { Model, ModelButton } from "../4-model/model.ts";
import { defineDiagnostic } from "../diagnostics/define-diagnostic.ts";

/** A keyword button that a chatbot would not understand. */
export const keywordWithChatbot = defineDiagnostic<{
  readonly label: string;
  readonly channel: string;
}>({
  code: "keyword-with-chatbot",
  severity: "warning",
  wording: {
    ko: ({ label, channel }) => ({
      title: `\`${channel}\`에 챗봇이 있으면 키워드 버튼 \`${label}\`은(는) 입력 오류가 됩니다`,
      help: '챗봇을 쓰는 채널이라면 버튼을 지우거나 `-> "https://…"` 링크로 바꾸세요',
    }),
    en: ({ label, channel }) => ({
      title: `with a chatbot on \`${channel}\` the keyword button \`${label}\` ends as an input error`,
      help: 'where a chatbot answers, remove the button or make it a link: `-> "https://…"`',
    }),
  },
});

/** Finds keyword buttons in platform messages that are shown while a chatbot talks; the word that ends it is fine. */
export function checkKeywordWithChatbot(model: Model, vocabulary: Vocabulary) {
  return [...vocabulary.channels.values()].flatMap((channel) =>
    [...model.systemTexts.values()]
      .filter(({ code }) => channel.systemMessages[code]?.keywordsClashWithChatbot)
      .flatMap(({ buttons }) => buttons.filter((one) => isKeyword(one, channel.commands.end)))
      .map(({ button, node }) =>
        keywordWithChatbot(node.span, { label: button.label, channel: channel.id }),
      ),
  );
}

function isKeyword({ button }: ModelButton, end: string | undefined): boolean {
  return "keyword" in button && button.keyword !== end;
}
