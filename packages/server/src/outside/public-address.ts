import { BlockList, isIP } from "node:net";

/** IPv4 networks that are not the public internet, and IPv6 networks among the public ones that lead back into it (IANA special-purpose registries). */
const special = {
  ipv4: [
    ...["0.0.0.0/8", "10.0.0.0/8", "100.64.0.0/10", "127.0.0.0/8", "169.254.0.0/16"],
    ...["172.16.0.0/12", "192.0.0.0/24", "192.0.2.0/24", "192.88.99.0/24", "192.168.0.0/16"],
    ...["198.18.0.0/15", "198.51.100.0/24", "203.0.113.0/24", "224.0.0.0/4", "240.0.0.0/4"],
  ],
  ipv6: ["2001::/23", "2001:db8::/32", "2002::/16", "3fff::/20"],
} as const;

/** All that is given out of IPv6. */
const global = listOf(["2000::/3"], "ipv6");
const inside = { 4: listOf(special.ipv4, "ipv4"), 6: listOf(special.ipv6, "ipv6") };

/** Whether a number of the network is one of the public internet, and not of this machine, its network or a cloud's own. */
export function isPublicAddress(address: string): boolean {
  const family = isIP(address);
  if (family === 4) return !inside[4].check(address, "ipv4");
  return family === 6 && global.check(address, "ipv6") && !inside[6].check(address, "ipv6");
}

function listOf(ranges: readonly string[], family: "ipv4" | "ipv6"): BlockList {
  const list = new BlockList();
  for (const range of ranges) {
    const [address = "", bits] = range.split("/");
    list.addSubnet(address, Number(bits), family);
  }
  return list;
}
