export { defaultImageBase } from "./image-base.ts";
export { lookupIn } from "./lookup-in.ts";
export { readHeader } from "./read-header.ts";
export { type PolicyImage, sizePolicyImages } from "./size-policy-images.ts";
