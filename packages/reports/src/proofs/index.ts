export { provedText, summary, supposedText } from "./proved-text.ts";
export { isHopeless, reportedProofs } from "./told-proofs.ts";
