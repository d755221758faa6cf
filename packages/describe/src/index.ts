export { type DescribeOptions, describePolicy } from "./describe-policy.ts";
export type { DocumentBlock, DocumentSection, Phrase, PolicyDocument, Run } from "./document.ts";
export { htmlBody, htmlPage } from "./render/html.ts";
export { markdownPage } from "./render/markdown.ts";
