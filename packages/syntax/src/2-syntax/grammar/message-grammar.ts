import { Arrow, keywordTokens, Text, type Token } from "../../1-tokens/tokens.ts";
import type {
  ButtonNode,
  MessageDeclaration,
  Name,
  SystemDeclaration,
  TextLiteral,
} from "../ast.ts";
import { repeatedHeading } from "../diagnostics.ts";
import { expecting } from "../expectations.ts";
import { BlockGrammar } from "./block-grammar.ts";
import { series } from "./series.ts";

type Variant = MessageDeclaration["variants"][number];
type Case = MessageDeclaration["cases"][number];

/** A message as it is being read. */
interface Draft {
  readonly texts: TextLiteral[];
  readonly images: TextLiteral[];
  readonly buttons: ButtonNode[];
  readonly variants: Variant[];
  readonly cases: Case[];
  readonly titles: TextLiteral[];
  readonly likes: Name[];
}

/** `message` and `system`. */
export abstract class MessageGrammar extends BlockGrammar {
  protected readonly message = this.RULE(
    "message",
    (override: Token | null): MessageDeclaration => {
      const start = override ?? this.LA(1);
      const doc = this.docAbove(start);
      this.CONSUME(keywordTokens.message);
      const name = this.readName("messageName");
      const draft = emptyDraft();
      this.MANY(() => {
        this.OR([
          { ALT: () => draft.titles.push(this.toText(this.CONSUME(Text))) },
          { ALT: () => draft.likes.push(this.SUBRULE(this.like)) },
        ]);
      });
      this.readBlock(series.content, start, () => this.SUBRULE(this.content, { ARGS: [draft] }));
      const { titles, likes, variants, cases, ...body } = draft;
      this.reportRepeats(name, draft);
      const [title = null] = titles;
      const [like = null] = likes;
      const span = this.spanFrom(start.startOffset);
      const isOverride = override !== null;
      return {
        node: "message",
        override: isOverride,
        doc,
        name,
        title,
        like,
        body,
        variants,
        cases,
        span,
      };
    },
  );

  protected readonly system = this.RULE("system", (override: Token | null): SystemDeclaration => {
    const start = override ?? this.LA(1);
    const doc = this.docAbove(start);
    this.CONSUME(keywordTokens.system);
    const code = this.readName("systemCode");
    const title = this.readTitle();
    const draft = emptyDraft();
    this.readBlock(series.variant, start, () => this.SUBRULE(this.part, { ARGS: [draft] }));
    const { texts, images, buttons } = draft;
    const body = { texts, images, buttons };
    const span = this.spanFrom(start.startOffset);
    return { node: "system", override: override !== null, doc, code, title, body, span };
  });

  private readonly like = this.RULE("like", (): Name => {
    this.CONSUME(keywordTokens.like);
    return this.readName("kindName");
  });

  private readonly content = this.RULE("content", (draft: Draft = emptyDraft()): void => {
    this.OR({
      DEF: [
        { ALT: () => draft.variants.push(this.SUBRULE(this.variant)) },
        { ALT: () => draft.cases.push(this.SUBRULE(this.case)) },
        { ALT: () => draft.likes.push(this.SUBRULE(this.like)) },
        { ALT: () => this.SUBRULE(this.part, { ARGS: [draft] }) },
      ],
      ...expecting("content"),
    });
  });

  private readonly part = this.RULE("part", (draft: Draft = emptyDraft()): void => {
    const quoted = (nth: number) => this.toText(this.consume(nth, Text, expecting("quoted")));
    this.OR({
      DEF: [
        {
          ALT: () => {
            this.CONSUME(keywordTokens.text);
            draft.texts.push(quoted(1));
          },
        },
        {
          ALT: () => {
            this.CONSUME(keywordTokens.image);
            draft.images.push(quoted(2));
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
    const draft = emptyDraft();
    this.readBlock(series.variant, start, () => this.SUBRULE(this.part, { ARGS: [draft] }));
    const { texts, images, buttons } = draft;
    return {
      channel,
      body: { texts, images, buttons },
      span: this.spanFrom(start.startOffset),
    };
  });

  private readonly case = this.RULE("case", (): Case => {
    const start = this.CONSUME(keywordTokens.when);
    const when = this.SUBRULE(this.condition);
    const draft = emptyDraft();
    this.readBlock(series.variant, start, () => this.SUBRULE(this.part, { ARGS: [draft] }));
    const { texts, images, buttons } = draft;
    return { when, body: { texts, images, buttons }, span: this.spanFrom(start.startOffset) };
  });

  protected readTitle(): TextLiteral | null {
    let title: TextLiteral | null = null;
    this.OPTION2(() => {
      title = this.toText(this.CONSUME(Text));
    });
    return title;
  }

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
  return { texts: [], images: [], buttons: [], variants: [], cases: [], titles: [], likes: [] };
}
