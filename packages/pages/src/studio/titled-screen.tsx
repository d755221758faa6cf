import type { ComponentChildren } from "preact";

/** A screen beside the bench: what it is about, what can be done with all of it, and what it shows. */
export function TitledScreen({
  words,
  acts,
  children,
}: {
  readonly words: { readonly title: string; readonly about: string };
  readonly acts?: ComponentChildren;
  readonly children: ComponentChildren;
}) {
  return (
    <div class="page" id="edit" tabIndex={-1}>
      <div class="head">
        <div>
          <h2 class="big1">{words.title}</h2>
          <p>{words.about}</p>
        </div>
        {acts}
      </div>
      {children}
    </div>
  );
}
