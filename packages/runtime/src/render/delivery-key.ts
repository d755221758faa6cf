/**
 * A key of at most 30 letters, digits and dashes: the same address, event and index always give the same,
 * others in practice never do. Two 53-bit cyrb53 hashes with different seeds, in base 36.
 */
export function deliveryKey(address: string, event: string, index: number): string {
  const text = JSON.stringify([address, event]);
  const digest = cyrb53(text, 1).toString(36) + cyrb53(text, 2).toString(36);
  return `${digest}-${index}`;
}

/** cyrb53 by bryc, public domain: 53 bits that depend on every UTF-16 unit of the text. */
function cyrb53(text: string, seed: number): number {
  let high = 0xdeadbeef ^ seed;
  let low = 0x41c6ce57 ^ seed;
  for (let at = 0; at < text.length; at++) {
    const unit = text.charCodeAt(at);
    high = Math.imul(high ^ unit, 2654435761);
    low = Math.imul(low ^ unit, 1597334677);
  }
  high = Math.imul(high ^ (high >>> 16), 2246822507) ^ Math.imul(low ^ (low >>> 13), 3266489909);
  low = Math.imul(low ^ (low >>> 16), 2246822507) ^ Math.imul(high ^ (high >>> 13), 3266489909);
  return 4294967296 * (2097151 & low) + (high >>> 0);
}
