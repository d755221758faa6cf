import { type EditorView, WidgetType } from "@codemirror/view";

/** What an extension draws into the text; drawn again only where the key is another. */
export interface Drawing {
  readonly key: string;
  readonly draw: (view: EditorView) => HTMLElement;
}

class DrawnWidget extends WidgetType {
  readonly #drawing: Drawing;

  constructor(drawing: Drawing) {
    super();
    this.#drawing = drawing;
  }

  override eq(other: WidgetType): boolean {
    return other instanceof DrawnWidget && other.#drawing.key === this.#drawing.key;
  }

  override toDOM(view: EditorView): HTMLElement {
    return this.#drawing.draw(view);
  }

  override ignoreEvent(): boolean {
    return true;
  }
}

/** The drawing as CodeMirror takes it, whose seam is a class. */
export function drawn(drawing: Drawing): WidgetType {
  return new DrawnWidget(drawing);
}
