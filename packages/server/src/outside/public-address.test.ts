import { expect, test } from "vitest";
import { isPublicAddress } from "./public-address.ts";

test.each(["8.8.8.8", "211.249.40.5", "2404:6800:4004::200e", "172.32.0.1"])(
  "O2: %s is of the public internet",
  (address) => {
    expect(isPublicAddress(address)).toBe(true);
  },
);

test.each([
  ...["127.0.0.1", "0.0.0.0", "10.0.0.1", "169.254.169.254", "172.16.0.1", "192.168.0.1"],
  ...["100.64.0.1", "224.0.0.1", "255.255.255.255", "::1", "::", "fd00::1", "fe80::1"],
  ...["::ffff:127.0.0.1", "64:ff9b::a00:1", "2002:7f00:1::", "2001::1", "127.1", "name", ""],
])("O2: %s is not", (address) => {
  expect(isPublicAddress(address)).toBe(false);
});
