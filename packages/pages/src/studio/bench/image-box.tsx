import type { FormImage } from "@annae/studio";
import { Icon } from "../../page/icon.tsx";
import { channelNames } from "../bench-state.ts";
import { benchWords } from "../words/bench-words.ts";
import { formWords } from "../words/form-words.ts";
import { ChannelLetter } from "./channel-letter.tsx";
import type { FormParts } from "./form-parts.ts";

/** The picture of a content, as it is and as each channel will show it. */
export function ImageBox({ message, content, view }: FormParts) {
  const { studio, acts } = view;
  const words = formWords[studio.language];
  const of = { message: message.name, content: content.key };
  const take = (file: File | undefined) => file && acts.takePicture(file, of);
  return (
    <div class="field">
      <span class="lbl">
        {words.image}
        <span class="r">{words.imageHint}</span>
      </span>
      {content.image !== null && <Shown image={content.image} parts={{ message, content, view }} />}
      <label
        class="drop"
        onDragOver={(event) => event.preventDefault()}
        onDrop={(event) => {
          event.preventDefault();
          take(event.dataTransfer?.files[0]);
        }}
      >
        <Icon name="picture" />
        {content.image === null ? words.drop : words.replace}
        <input
          class="sr"
          type="file"
          accept="image/png,image/jpeg"
          onChange={({ currentTarget }) => {
            take(currentTarget.files?.[0]);
            currentTarget.value = "";
          }}
        />
      </label>
      {studio.pictureFault !== null && (
        <p class="diag" role="alert">
          {words.pictureFaults[studio.pictureFault]}
        </p>
      )}
    </div>
  );
}

function Shown({
  image,
  parts: { message, content, view },
}: {
  image: FormImage;
  parts: FormParts;
}) {
  const { studio, acts } = view;
  const words = formWords[studio.language];
  const picture = studio.draft?.pictures[image.path];
  const { facts } = image;
  return (
    <div class="imgbox">
      <div>
        {picture && (
          <div class="th">
            <img
              src={picture.url}
              alt={words.imageOf(message.title[studio.language])}
              width="132"
            />
          </div>
        )}
        <p class="hint mono">{image.path.replace(/^.*\//, "")}</p>
        {facts && (
          <p class="hint num">
            {facts.width}×{facts.height} · {kilobytes(facts.bytes)}
          </p>
        )}
        <button
          type="button"
          class="btn quiet sm"
          onClick={() =>
            acts.edit({
              ...{ edit: "setImage", message: message.name, content: content.key, image: null },
            })
          }
        >
          {words.removeImage}
        </button>
      </div>
      {picture && <Sizes url={picture.url} parts={{ message, content, view }} />}
    </div>
  );
}

/** The sizes are drawn to one scale, so that a picture that is half as wide looks it. */
function Sizes({ url, parts: { view } }: { url: string; parts: FormParts }) {
  const { studio } = view;
  const words = formWords[studio.language];
  const sizes = studio.bench.sizes;
  const widest = Math.max(1, ...Object.values(sizes).map((size) => size?.width ?? 0));
  return (
    <div>
      <p class="hint">{words.sizes}</p>
      <div class="szs">
        {channelNames.map((channel) => {
          const size = sizes[channel];
          return (
            <div class="sz" key={channel}>
              <span class="fr">
                {size && (
                  <img src={url} alt="" style={{ width: `${(size.width / widest) * 100}%` }} />
                )}
              </span>
              <b>
                <ChannelLetter
                  channel={channel}
                  words={benchWords[studio.language]}
                  dim={size === null}
                />
                {size ? `${size.width}×${size.height}` : words.notShown}
              </b>
            </div>
          );
        })}
      </div>
    </div>
  );
}

function kilobytes(bytes: number): string {
  return `${(bytes / 1024).toLocaleString(undefined, { maximumFractionDigits: 1 })} KB`;
}
