const shown = /^(?:a|b|br|code|em|hr|li|ol|p|pre|span|strong|ul)$/;

/** The markup with nothing but words, paragraphs, lists and code in it: no attributes, no other elements. */
export function plainMarkup(html: string): string {
  return html.replace(/<(?:(\/?)([a-z][a-z0-9]*)\b[^<>]*>)?/gi, (written, end = "", name = "") => {
    const tag = String(name).toLowerCase();
    return shown.test(tag) && written.endsWith(">") ? `<${end}${tag}>` : "&lt;";
  });
}
