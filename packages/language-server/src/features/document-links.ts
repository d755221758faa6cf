import type { TextLiteral } from "@annae/syntax";
import type { DocumentLink } from "vscode-languageserver";
import { type Feature, ofView } from "../feature.ts";
import { rangeIn } from "../positions.ts";
import type { DocumentView, Session } from "../session.ts";

/** Imports lead to their file, images to the picture with its size, buttons to their page. */
export const documentLinks: Feature = {
  capabilities: { documentLinkProvider: {} },
  connect: (connection, session) =>
    connection.onDocumentLinks((asked) =>
      ofView(session, asked, (view) => linksOf(session, view), []),
    ),
};

/** The links of the file. */
export function linksOf({ files, uriOf }: Session, { syntax, path }: DocumentView): DocumentLink[] {
  const { source, tree, locate } = syntax;
  const link = ({ span }: TextLiteral, target: string, tooltip?: string): DocumentLink => {
    const { start, end } = locate(span);
    return {
      range: rangeIn(source, start + 1, end - 1),
      target,
      ...(tooltip === undefined ? {} : { tooltip }),
    };
  };
  return tree.items.flatMap((item): DocumentLink[] => {
    if (item.node === "import") {
      const target = files.host.importPath(path, item.path.text);
      return target === null ? [] : [link(item.path, uriOf(target))];
    }
    if (item.node !== "message" && item.node !== "system") return [];
    const more = item.node === "message" ? [...item.variants, ...item.cases] : [];
    const bodies = [item.body, ...more.map(({ body }) => body)];
    return bodies.flatMap(({ images, buttons }) => [
      ...images.flatMap((image) => {
        const found = files.host.image(path, image.text);
        if ("fault" in found) return [];
        const { width, height, format, bytes } = found.image;
        const size = `${width}×${height} ${format}, ${Math.ceil(bytes / 1024)} KB`;
        return [link(image, uriOf(found.path), size)];
      }),
      ...buttons.flatMap(({ url }) =>
        url !== null && /^https?:/.test(url.text) ? [link(url, url.text)] : [],
      ),
    ]);
  });
}
