/** Pixels of the longer side and bytes of a picture that is sent: what the server keeps and takes (`longestSide`, `bodyBytes.picture`). */
const most = { side: 2_048, bytes: 2 * 1024 * 1024 };

/** The size in which a picture is sent. */
export function sentSize(width: number, height: number): { width: number; height: number } {
  const part = Math.min(1, most.side / Math.max(width, height, 1));
  return {
    width: Math.max(1, Math.round(width * part)),
    height: Math.max(1, Math.round(height * part)),
  };
}

/** The picture as it can be sent: as it is where it fits, else drawn smaller, which also leaves out where it was taken. Null: the browser can't read it. */
export async function shrunk(file: Blob): Promise<Blob | null> {
  const drawn = await createImageBitmap(file).catch(() => null);
  if (drawn === null) return null;
  const { width, height } = sentSize(drawn.width, drawn.height);
  const fits = width === drawn.width && file.size <= most.bytes;
  if (fits && (file.type === "image/jpeg" || file.type === "image/png")) return file;
  const canvas = Object.assign(document.createElement("canvas"), { width, height });
  canvas.getContext("2d")?.drawImage(drawn, 0, 0, width, height);
  return new Promise((done) => canvas.toBlob(done, "image/jpeg", 0.85));
}
