import { BlockList, isIP } from "node:net";

/** Whether a platform's webhooks may come from that address. Where a channel has no list, they may come from anywhere. */
export type KnownSource = (channel: string, address: string) => boolean;

/** Addresses and ranges of platforms by channel: `211.249.40.0/27`. A second lock, behind the unguessable path. */
export function knownSources(lists: Readonly<Record<string, readonly string[]>>): KnownSource {
  const known = new Map(Object.entries(lists).map(([channel, list]) => [channel, listOf(list)]));
  return (channel, address) => {
    const list = known.get(channel);
    if (list === undefined) return true;
    // A socket of both families says ::ffff:211.249.40.5.
    const plain = address.replace(/^::ffff:(?=\d+\.)/i, "");
    return isIP(plain) !== 0 && list.check(plain, isIP(plain) === 6 ? "ipv6" : "ipv4");
  };
}

function listOf(ranges: readonly string[]): BlockList {
  const list = new BlockList();
  for (const range of ranges) {
    const [address = "", bits] = range.split("/");
    const family = isIP(address) === 6 ? "ipv6" : "ipv4";
    list.addSubnet(address, Number(bits ?? (family === "ipv6" ? 128 : 32)), family);
  }
  return list;
}
