/** A word that operators are not to meet, because another one is used for the same thing. */
export interface Banned {
  readonly word: RegExp;
  readonly instead: string;
}

/** One word for one thing: the words of the help pages that operators know, and what they stand for everywhere. */
export const banned: readonly Banned[] = [
  { word: /상담원/u, instead: "상담사" },
  { word: /자리표시자/u, instead: "변수" },
  { word: /없는 사실|(?<![가-힣])사실(?:의|을|은|과) /u, instead: "정보" },
  { word: /낱말/u, instead: "단어" },
  { word: /까닭/u, instead: "이유" },
  { word: /저절로/u, instead: "자동으로" },
  { word: /언제나/u, instead: "항상" },
  { word: /이름표/u, instead: "규칙 이름" },
  { word: /바탕 정책|바탕이 되는/u, instead: "상위 정책" },
  { word: /고객사/u, instead: "회사" },
  { word: /바쁨 안내/u, instead: "Busy Time 안내" },
  { word: /상담건수/u, instead: "상담 건수" },
  { word: /열린 상담|열려 있는 상담/u, instead: "접수·진행중 상담" },
  { word: /(?:상담)?대기로 접수/u, instead: "상담대기로 보냄" },
  { word: /상담[원사]을 요청|상담사를 요청/u, instead: "상담사 연결을 요청" },
  { word: /보기 좋은 크기/u, instead: "최적화 사이즈" },
  { word: /견주/u, instead: "비교하다" },
  { word: /차례(?:로|대로)/u, instead: "순서대로" },
  { word: /퇴근 (?:뒤|후)/u, instead: "근무 시간 외" },
  { word: /(?<!비)틀(?:리면|린|렸|릴)/u, instead: "맞지 않다" },
  { word: /틀린 예|(?<!올)바른 예/u, instead: "잘못된 예, 올바른 예" },
];

/** Both particles written by hand, where `particle` knows which one fits. */
export const doubleParticle =
  /(?:이\(가\)|가\(이\)|은\(는\)|는\(은\)|을\(를\)|를\(을\)|과\(와\)|와\(과\)|\(으\)로|\(이\)라|이\(라\))/u;

/** A particle that stands apart from the code, the path or the value that it belongs to. */
export const spacedParticle =
  /(?:annae [a-z]+|\}|--[a-z-]+|[`)]) (?:을|를|은|는|으로|로|에|에는|와|과)(?=[ ,.])/u;

/** A particle that is fixed although the word before it is not. */
export const fixedParticle =
  /\$\{[^}]*\}[`"’”]?(?:이라는|라는|은|는|이|가|을|를|과|와|으로)(?=[ ,.`])/u;
