import { syntaxCatalogue } from "@annae/syntax";
import { type CatalogueEntry, catalogueOf } from "@annae/syntax/diagnostics";
import * as ofPolicies from "./3-policy/diagnostics.ts";
import * as ofModel from "./4-model/diagnostics.ts";
import * as ofImages from "./4-model/images/diagnostics.ts";
import * as ofRules from "./4-model/rules/diagnostics.ts";
import * as ofTests from "./4-model/tests/diagnostics.ts";
import * as ofTexts from "./4-model/texts/diagnostics.ts";
import * as ofChecks from "./6-checks/diagnostics.ts";
import * as ofPlacements from "./6-checks/placements/diagnostics.ts";
import * as ofImagesShown from "./6-checks/placements/image-diagnostics.ts";
import * as ofProofs from "./6-checks/proofs/diagnostics.ts";
import * as ofProperties from "./6-checks/proofs/property-diagnostics.ts";
import * as ofWordings from "./6-checks/wordings/diagnostics.ts";

/** Every kind of diagnostic that the compiler can report, in the order of the compiler's steps. */
export const catalogue: readonly CatalogueEntry[] = [
  ...syntaxCatalogue,
  ...catalogueOf(
    ofPolicies,
    ofModel,
    ofRules,
    ofTexts,
    ofImages,
    ofTests,
    ofChecks,
    ofWordings,
    ofPlacements,
    ofImagesShown,
    ofProofs,
    ofProperties,
  ),
];
