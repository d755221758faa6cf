import { type LSPClient, LSPPlugin, Workspace, type WorkspaceFile } from "@codemirror/lsp-client";
import { ChangeSet, EditorState, Text, type TransactionSpec } from "@codemirror/state";
import type { EditorView } from "@codemirror/view";

/** What a page does when the files that it shows are changed or asked for. */
export interface WorkspacePage {
  /** A file that no editor shows has another text: its name was changed in another file, say. */
  readonly changed?: (path: string, text: string) => void;
  /** Shows the file, and says in which editor; null where it can't. */
  readonly show?: (path: string) => Promise<EditorView | null>;
}

interface DeskFile extends WorkspaceFile {
  view: EditorView | null;
  /** Edits made while no editor shows it. */
  unsent: { readonly changes: ChangeSet; readonly text: Text } | null;
}

/** All files of a page, shown or not, as the server has them: so that a new name reaches each of them. */
export class PolicyWorkspace extends Workspace {
  override files: DeskFile[];
  readonly #page: WorkspacePage;
  readonly #pathOf: (uri: string) => string;

  constructor(
    client: LSPClient,
    texts: ReadonlyMap<string, string>,
    page: WorkspacePage,
    pathOf: (uri: string) => string,
  ) {
    super(client);
    this.#page = page;
    this.#pathOf = pathOf;
    this.files = [...texts].map(([uri, text]) => deskFile(uri, Text.of(text.split(/\r\n?|\n/))));
  }

  override getFile(uri: string): DeskFile | null {
    return this.files.find((file) => file.uri === uri) ?? null;
  }

  override syncFiles() {
    return this.files.flatMap((file) => {
      const plugin = file.view && LSPPlugin.get(file.view);
      const { changes, text } =
        plugin == null
          ? (file.unsent ?? nothing)
          : { changes: plugin.unsyncedChanges, text: plugin.view.state.doc };
      if (changes.empty) return [];
      const prevDoc = file.doc;
      Object.assign(file, { doc: text, version: file.version + 1, unsent: null });
      plugin?.clear();
      return [{ file, prevDoc, changes }];
    });
  }

  override openFile(uri: string, _: string, view: EditorView): void {
    const { doc } = view.state;
    const known = this.getFile(uri);
    const file = known ?? deskFile(uri, doc);
    file.view = view;
    if (known === null) this.files.push(file);
    if (known !== null && !known.doc.eq(doc)) {
      this.client.didClose(uri);
      Object.assign(known, { doc, version: known.version + 1, unsent: null });
    } else if (known !== null) return;
    this.client.didOpen(file);
  }

  /** No longer shown; it is a part of the policy still. */
  override closeFile(uri: string, view: EditorView): void {
    const file = this.getFile(uri);
    if (file === null || file.view !== view) return;
    const changes = LSPPlugin.get(view)?.unsyncedChanges;
    file.view = null;
    if (changes !== undefined) file.unsent = { changes, text: view.state.doc };
    this.client.sync();
  }

  override updateFile(uri: string, update: TransactionSpec): void {
    const file = this.getFile(uri);
    if (file?.view != null) file.view.dispatch(update);
    else if (file !== null) this.#write(file, update);
  }

  #write(file: DeskFile, update: TransactionSpec): void {
    const { changes, newDoc } = EditorState.create({ doc: file.doc }).update(update);
    file.unsent = { changes, text: newDoc };
    this.client.sync();
    this.#page.changed?.(this.#pathOf(file.uri), newDoc.toString());
  }

  override async displayFile(uri: string): Promise<EditorView | null> {
    const shown = this.getFile(uri)?.view ?? null;
    return shown ?? this.#page.show?.(this.#pathOf(uri)) ?? null;
  }
}

const nothing = { changes: ChangeSet.empty(0), text: Text.empty };

function deskFile(uri: string, doc: Text): DeskFile {
  const file: DeskFile = {
    ...{ uri, doc, languageId: "annae", version: 0, view: null, unsent: null },
    getView: () => file.view,
  };
  return file;
}
