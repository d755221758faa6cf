export { type Forgery, type IdentityProvider, identityProvider } from "./identity/provider.ts";
export { type KakaoPlatform, kakaoPlatform } from "./kakao/platform.ts";
export { type NaverPlatform, naverPlatform } from "./naver/platform.ts";
export type { Trouble } from "./troubles.ts";
export { type WebCustomer, webCustomer } from "./web/browser.ts";
