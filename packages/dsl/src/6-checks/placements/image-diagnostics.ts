import { error, warning } from "@annae/syntax/diagnostics";

/** An image in a format that a channel does not show. */
export const imageFormat = error("image-format", {
  ko: [
    "이미지 `{path}`{은/는} 사용할 수 없는 형식({format})입니다",
    "사용할 수 있는 형식: {limits}",
  ],
  en: ["the image `{path}` has an unsupported format ({format})", "supported formats: {limits}"],
});

/** An image whose size or shape leaves it small where it is shown. */
export const imageSeenSmall = warning("image-seen-small", {
  ko: ["이미지 `{path}`{이/가} 고객에게 작게 보입니다 ({shown})", "최적화 사이즈: {best}"],
  en: ["customers see the image `{path}` small ({shown})", "sizes that look best: {best}"],
});

/** An image so wide or so high that little of it can be made out. */
export const imageStrip = warning("image-strip", {
  ko: [
    "이미지 `{path}`{이/가} 고객에게 가는 띠처럼 보입니다 ({shown})",
    "긴 쪽이 짧은 쪽의 4배를 넘지 않는 이미지를 쓰세요",
  ],
  en: [
    "customers see the image `{path}` as a thin strip ({shown})",
    "use an image whose longer side is at most four times the shorter one",
  ],
});

/** An image that is smaller than the channel makes it. */
export const imageEnlarged = warning("image-enlarged", {
  ko: [
    "이미지 `{path}`{을/를} 늘려서 보여 주므로 흐리게 보입니다 ({shown})",
    "적어도 그만큼 넓은 이미지를 쓰세요",
  ],
  en: [
    "the image `{path}` is enlarged and looks blurred ({shown})",
    "use an image that is at least as wide as that",
  ],
});

/** An image that cannot stand in one bubble with its text. */
export const imageApart = warning("image-apart", {
  ko: [
    "이미지 `{path}`{이/가} 문구와 다른 말풍선으로 나갑니다 ({shown})",
    "문구와 한 말풍선에 보이는 크기와 모양: {best}",
  ],
  en: [
    "the image `{path}` is shown in a bubble apart from its text ({shown})",
    "sizes and shapes that stand beside their text: {best}",
  ],
});

/** An image that moves, where only its first picture is shown. */
export const imageStandsStill = warning("image-stands-still", {
  ko: [
    "움직이는 이미지 `{path}`{은/는} 첫 장면만 보입니다 ({shown})",
    "첫 장면만으로 뜻이 통하는 이미지를 쓰세요",
  ],
  en: [
    "only the first frame of the moving image `{path}` is shown ({shown})",
    "use an image that says all it has to say in its first frame",
  ],
});

/** An image with more bytes than a channel takes. */
export const imageTooLarge = error("image-too-large", {
  ko: [
    "이미지 `{path}`{이/가} 너무 큽니다: {size} ({limits})",
    "{most} 이하가 되도록 크기를 줄이거나 jpg로 저장하세요",
  ],
  en: [
    "the image `{path}` of {size} is too large ({limits})",
    "make the image smaller, or save it as a jpg",
  ],
});
