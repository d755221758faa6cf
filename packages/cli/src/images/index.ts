export { defaultImageBase } from "./image-base.ts";
export { lookupIn } from "./lookup-in.ts";
export { type PolicyImage, type SizedImages, sizePolicyImages } from "./size-policy-images.ts";
