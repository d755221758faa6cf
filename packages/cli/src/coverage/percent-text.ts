import { percentOf, type Share } from "@annae/ir/coverage";

/** "78.8%", rounded down, so that only what is whole is called 100%. */
export function percentText(share: Share): string {
  return `${Math.floor(percentOf(share) * 10) / 10}%`;
}
