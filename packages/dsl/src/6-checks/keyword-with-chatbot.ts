import type { ModelButton } from "../4-model/model.ts";
import type { WrittenPolicy } from "./check.ts";
import { keywordWithChatbot } from "./diagnostics.ts";

/** Finds keyword buttons in platform messages that are shown while a chatbot talks; the word that ends it is fine. */
export function checkKeywordWithChatbot({ model, installation }: WrittenPolicy) {
  return [...installation.channels.values()].flatMap((channel) =>
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
