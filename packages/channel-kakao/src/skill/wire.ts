/** A button of a chatbot's card (OpenBuilder skill 2.0). */
export type SkillButton =
  | { readonly label: string; readonly action: "webLink"; readonly webLinkUrl: string }
  | { readonly label: string; readonly action: "phone"; readonly phoneNumber: string }
  | { readonly label: string; readonly action: "message"; readonly messageText: string };

/** Text with up to three buttons. */
export interface TextCard {
  readonly description: string;
  readonly buttons: readonly SkillButton[];
}

/** One bubble of a chatbot's answer. */
export type SkillOutput =
  | { readonly simpleText: { readonly text: string } }
  | { readonly simpleImage: { readonly imageUrl: string } }
  | { readonly textCard: TextCard }
  | { readonly carousel: { readonly type: "textCard"; readonly items: readonly TextCard[] } };

/** A chatbot's answer; without `version` it would be read as the old format. */
export interface SkillResponse {
  readonly version: "2.0";
  readonly template: { readonly outputs: readonly SkillOutput[] };
}
