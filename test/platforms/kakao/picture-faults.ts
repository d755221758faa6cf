/** What Kakao would refuse of a picture: formats and bytes, by the documents of its dealers; `link`: one that stands beside a text. */
export function pictureFaults(bytes: Buffer, link: boolean): readonly string[] {
  const formats = link ? ["png", "jpg"] : ["png", "jpg", "gif"];
  const most = link ? 500_000 : 5 * 1024 * 1024;
  const format = formatOf(bytes);
  return [
    ...(formats.includes(format) ? [] : [`a picture is ${format}`]),
    ...(bytes.length <= most ? [] : [`a picture has ${bytes.length} bytes`]),
  ];
}

function formatOf(bytes: Buffer): string {
  const begin = bytes.subarray(0, 4).toString("latin1");
  if (begin === "\x89PNG") return "png";
  if (begin.startsWith("\xff\xd8\xff")) return "jpg";
  return begin === "GIF8" ? "gif" : "of an unknown format";
}
