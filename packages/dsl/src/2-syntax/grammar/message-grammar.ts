import type { IToken } from "chevrotain";
import { Arrow, keywordTokens, Text } from "../../1-tokens/tokens.ts";
import type {
  ButtonNode,
  MessageDeclaration,
  Name,
  SystemDeclaration,
  TextLiteral,
} from "../ast.ts";
import { repeatedHeading } from "../diagnostics.ts";
import { expecting } from "../expectations.ts";
import { series } from "./series.ts";
import { SeriesGrammar } from "./series-grammar.ts";

type Variant = MessageDeclaration["variants"][number];

/** A message as it is being read. */
interface Draft {
  readonly texts: TextLiteral[];
  readonly images: TextLiteral[];
  readonly buttons: ButtonNode[];
  readonly variants: Variant[];
  readonly titles: TextLiteral[];
  readonly likes: Name[];
}

/** `message` and `system`. */
export abstract class MessageGrammar extends SeriesGrammar {
  protected readonly message = this.RULE(
    "message",
    (override: IToken | null): MessageDeclaration => {
      const start = override ?? this.LA(1);
      const doc = this.docAbove(start);
      this.CONSUME(keywordTokens.message);
      const name = this.readName("messageName");
      const draft = emptyDraft();
      this.SUBRULE1(this.heading, { ARGS: [draft] });
      this.SUBRULE2(this.body, { ARGS: [draft, start] });
      const { titles, likes, variants, ...body } = draft;
      const span = this.spanFrom(start.startOffset);
      this.reportRepeats(name, draft);
      const [title = null] = titles;
      const [like = null] = likes;
      return {
        node: "message",
        override: override !== null,
        doc,
        name,
        title,
        like,
        body,
        variants,
        span,
      };
    },
  );

  protected readonly system = this.RULE("system", (override: IToken | null): SystemDeclaration => {
    const start = override ?? this.LA(1);
    const doc = this.docAbove(start);
    this.CONSUME(keywordTokens.system);
    const code = this.readName("systemCode");
    let title: TextLiteral | null = null;
    this.OPTION(() => {
      title = this.toText(this.CONSUME(Text));
    });
    const draft = emptyDraft();
    this.SUBRULE(this.variantBody, { ARGS: [draft, start] });
    const { texts, images, buttons } = draft;
    const span = this.spanFrom(start.startOffset);
    const body = { texts, images, buttons };
    return { node: "system", override: override !== null, doc, code, title, body, span };
  });

  private readonly heading = this.RULE("heading", (draft: Draft = emptyDraft()): void => {
    this.MANY(() => {
      this.OR([
        { ALT: () => draft.titles.push(this.toText(this.CONSUME(Text))) },
        { ALT: () => draft.likes.push(this.SUBRULE(this.like)) },
      ]);
    });
  });

  private readonly like = this.RULE("like", (): Name => {
    this.CONSUME(keywordTokens.like);
    return this.readName("kindName");
  });

  private readonly body = this.RULE("body", (draft: Draft = emptyDraft(), start: IToken): void => {
    this.readBlock(series.content, start, () => {
      this.SUBRULE(this.content, { ARGS: [draft] });
    });
  });

  private readonly variantBody = this.RULE(
    "variantBody",
    (draft: Draft = emptyDraft(), start: IToken): void => {
      this.readBlock(series.variant, start, () => {
        this.SUBRULE(this.part, { ARGS: [draft] });
      });
    },
  );

  private readonly content = this.RULE("content", (draft: Draft = emptyDraft()): void => {
    this.OR({
      DEF: [
        { ALT: () => draft.variants.push(this.SUBRULE(this.variant)) },
        { ALT: () => draft.likes.push(this.SUBRULE(this.like)) },
        { ALT: () => this.SUBRULE(this.part, { ARGS: [draft] }) },
      ],
      ...expecting("content"),
    });
  });

  private readonly part = this.RULE("part", (draft: Draft = emptyDraft()): void => {
    this.OR({
      DEF: [
        {
          ALT: () => {
            this.CONSUME(keywordTokens.text);
            draft.texts.push(this.toText(this.CONSUME1(Text, expecting("quoted"))));
          },
        },
        {
          ALT: () => {
            this.CONSUME(keywordTokens.image);
            draft.images.push(this.toText(this.CONSUME2(Text, expecting("quoted"))));
          },
        },
        { ALT: () => draft.buttons.push(this.SUBRULE(this.button)) },
      ],
      ...expecting("variantContent"),
    });
  });

  protected readonly button = this.RULE("button", (): ButtonNode => {
    const start = this.here();
    this.CONSUME(keywordTokens.button);
    const label = this.toText(this.CONSUME1(Text, expecting("quoted")));
    let url: TextLiteral | null = null;
    this.OPTION(() => {
      this.CONSUME(Arrow);
      url = this.toText(this.CONSUME2(Text, expecting("quoted")));
    });
    return { label, url, span: this.spanFrom(start) };
  });

  private readonly variant = this.RULE("variant", (): Variant => {
    const start = this.CONSUME(keywordTokens.on);
    const channel = this.readName("channelName");
    const { titles, likes, variants, ...body } = emptyDraft();
    this.SUBRULE(this.variantBody, { ARGS: [{ titles, likes, variants, ...body }, start] });
    return { channel, body, span: this.spanFrom(start.startOffset) };
  });

  private reportRepeats({ text: name }: Name, { titles, likes }: Draft): void {
    for (const { span } of titles.slice(1)) {
      this.report(repeatedHeading(span, { name, part: "title" }));
    }
    for (const { span } of likes.slice(1)) {
      this.report(repeatedHeading(span, { name, part: "like" }));
    }
  }
}

function emptyDraft(): Draft {
  return { texts: [], images: [], buttons: [], variants: [], titles: [], likes: [] };
}
