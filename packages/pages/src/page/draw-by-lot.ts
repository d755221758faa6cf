/** A name of 128 random bits that nobody else draws. Also where the page is not served by https, unlike `randomUUID`. */
export function drawByLot(): string {
  const bytes = crypto.getRandomValues(new Uint8Array(16));
  return [...bytes].map((byte) => byte.toString(16).padStart(2, "0")).join("");
}
