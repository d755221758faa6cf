import { error, errorBy } from "@annae/syntax/diagnostics";

export const badInterval = error("bad-interval", {
  ko: ["`every` 뒤에는 0보다 긴 시간을 써야 합니다", "예: `every 5m`, `every 1h30m`"],
  en: ["`every` needs a duration above zero", "for example `every 5m`, `every 1h30m`"],
});

/** A number or a time that nothing can exceed, where nothing is counted, or not said where it belongs. */
export const impossiblePace = errorBy("impossible-pace", "of", {
  count: {
    ko: [
      "`more than` 뒤에는 1 이상의 정수를 써야 합니다",
      "한 번도 안 되는 일이면 `within` 없이 `never …`만 쓰세요. 두 번째부터 안 되면 `twice`",
    ],
    en: [
      "`more than` needs a whole number of at least 1",
      "what must not happen even once is `never …` without `within`; `twice` is more than 1",
    ],
  },
  window: {
    ko: ["`within` 뒤에는 0보다 긴 시간을 써야 합니다", "예: `within 10m`, `within 12h`"],
    en: ["`within` needs a duration above zero", "for example `within 10m`, `within 12h`"],
  },
  place: {
    ko: [
      "`within` 앞에는 몇 번인지를, `on`은 그 뒤에 써야 합니다",
      "예: `never send hello twice within 5m on message`",
    ],
    en: [
      "`within` needs how often in front of it, and `on` behind it",
      "for example `never send hello twice within 5m on message`",
    ],
  },
  always: {
    ko: ["`always`에는 횟수가 없습니다", "`never`로 쓰세요: `never … twice within 5m`"],
    en: ["`always` counts nothing", "how often is for `never`: `never … twice within 5m`"],
  },
});
