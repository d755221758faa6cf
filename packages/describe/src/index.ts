export { type DescribeOptions, describePolicy } from "./describe-policy.ts";
export type { DocumentBlock, DocumentSection, Phrase, PolicyDocument, Run } from "./document.ts";
export { readRule } from "./read-rule.ts";
export { type PolicyReader, readerOf } from "./reader.ts";
export { htmlBody, htmlPage } from "./render/html.ts";
export { markdownPage, phraseMarkdown, plainMarkdown } from "./render/markdown.ts";
