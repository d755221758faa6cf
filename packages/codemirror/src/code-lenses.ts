import { LSPPlugin } from "@codemirror/lsp-client";
import type { Extension } from "@codemirror/state";
import { Decoration } from "@codemirror/view";
import type { CodeLens, CodeLensParams, Command } from "vscode-languageserver-protocol";
import { answered } from "./answered.ts";
import { drawn } from "./drawn.ts";

/** Does what a lens says: `commands` of the server's protocol with their arguments. */
export type RunCommand = (command: string, parameters: readonly unknown[]) => void;

/** Above tests, messages and rules: what can be done with them, and what is known of them. */
export function lensRows(run: RunCommand): Extension {
  return answered<readonly CodeLens[]>({
    about: "codeLenses",
    pause: 300,
    isAlsoOf: () => false,
    ask: async ({ client, uri }) => {
      const lenses = await client.request<CodeLensParams, readonly CodeLens[] | null>(
        "textDocument/codeLens",
        { textDocument: { uri } },
      );
      return Promise.all(
        (lenses ?? []).map((lens) =>
          lens.command === undefined
            ? client.request<CodeLens, CodeLens>("codeLens/resolve", lens)
            : lens,
        ),
      );
    },
    show: (lenses, { fromPosition }, text) =>
      Decoration.set(
        lenses.flatMap(({ range, command }) => {
          if (command === undefined) return [];
          const { from } = text.lineAt(fromPosition(range.start, text));
          const widget = lens(command, text.lineAt(from).text, run);
          return [Decoration.widget({ block: true, side: -1, widget }).range(from)];
        }),
        true,
      ),
  });
}

function lens(command: Command, line: string, run: RunCommand) {
  return drawn({
    key: JSON.stringify([command, /^\s*/.exec(line)?.[0]]),
    draw: (view) => {
      const element = document.createElement(command.command === "" ? "span" : "button");
      element.textContent = command.title;
      element.onclick = () => {
        LSPPlugin.get(view)?.client.sync();
        if (command.command !== "") run(command.command, command.arguments ?? []);
      };
      const row = document.createElement("div");
      row.className = "cm-annae-lens";
      row.style.marginInlineStart = `${/^\s*/.exec(line)?.[0].length ?? 0}ch`;
      row.append(element);
      return row;
    },
  });
}
