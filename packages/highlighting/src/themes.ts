/** Colours by what they are for; each stands off its ground by 4.5:1 or more. */
interface Palette {
  readonly ground: string;
  readonly ink: string;
  readonly quiet: string;
  readonly keyword: string;
  readonly text: string;
  readonly value: string;
  readonly name: string;
  readonly fact: string;
}

/** The two looks that documentation is shown in. */
export const palettes: Readonly<Record<"light" | "dark", Palette>> = {
  light: {
    ground: "#fbfaf7",
    ink: "#22252b",
    quiet: "#6a6f78",
    keyword: "#1f4f9c",
    text: "#2b6a3f",
    value: "#8a4b08",
    name: "#8c2f39",
    fact: "#5b3f8f",
  },
  dark: {
    ground: "#17191d",
    ink: "#e6e4de",
    quiet: "#989da6",
    keyword: "#8ab4f8",
    text: "#8fd19e",
    value: "#e8b36b",
    name: "#f09aa3",
    fact: "#c3a9f2",
  },
};

const scopes: Readonly<Record<Exclude<keyof Palette, "ground" | "ink">, readonly string[]>> = {
  quiet: ["comment", "punctuation"],
  keyword: ["keyword", "support.type"],
  text: ["string"],
  value: ["constant.numeric", "constant.language", "constant.character.escape"],
  name: ["entity.name", "support.constant", "support.function"],
  fact: ["variable"],
};

/** A theme that Shiki takes. */
export interface ShikiTheme {
  readonly name: string;
  readonly type: "light" | "dark";
  readonly colors: Readonly<Record<string, string>>;
  readonly tokenColors: readonly {
    readonly scope: readonly string[];
    readonly settings: { readonly foreground: string };
  }[];
}

/** The look as a theme for Shiki. */
export function shikiTheme(type: "light" | "dark"): ShikiTheme {
  const palette = palettes[type];
  return {
    name: `annae-${type}`,
    type,
    colors: { "editor.background": palette.ground, "editor.foreground": palette.ink },
    tokenColors: Object.entries(scopes).map(([use, scope]) => ({
      scope,
      settings: { foreground: palette[use as keyof typeof scopes] },
    })),
  };
}

const classes: Readonly<Record<keyof typeof scopes, readonly string[]>> = {
  quiet: ["comment"],
  keyword: ["keyword", "operator", "type"],
  text: ["string"],
  value: ["number", "literal", "char.escape_"],
  name: ["title.function_", "built_in"],
  fact: ["subst"],
};

/** The look as a style sheet for what highlight.js marks. */
export function highlightStyles(type: "light" | "dark"): string {
  const palette = palettes[type];
  const rows = Object.entries(classes).map(([use, names]) => {
    const selectors = names.map((name) => `.hljs-${name}`).join(", ");
    return `${selectors} { color: ${palette[use as keyof typeof classes]}; }`;
  });
  return [`.hljs { color: ${palette.ink}; background: ${palette.ground}; }`, ...rows, ""].join(
    "\n",
  );
}
