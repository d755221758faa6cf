import type { Locale } from "@annae/vocabulary";

/** The file of tests that comes with a first policy. */
export function testsText(locale: Locale): string {
  return texts[locale];
}

const texts: Readonly<Record<Locale, string>> = {
  ko: `// 정책이 뜻대로 움직이는지 확인합니다: annae test
// set 은 설정, given 은 상담원과 고객, at 은 일어나는 일입니다. => 뒤에 기대하는 결과를 적습니다.

test "근무 시간에는 상담원이 인사합니다" on web with chatbot {
  set weekday = 10:00 to 18:00
  given counselor kim "김해피"
  at 2026-11-20 11:00 request => greeting as bot containing "김해피가", assign, room is received
  at +2m reply kim "무엇을 도와드릴까요?" => nothing
  at +5m end by counselor => endNotice, room is ended
}

test "퇴근 뒤의 요청은 받지 않습니다" on kakao with chatbot {
  set weekday = 10:00 to 18:00
  set acceptAfterHours = no
  given counselor kim "김해피"
  at 2026-11-20 19:00 request => offHours as bot, close
}

test "상담원이 없으면 대기합니다" on web {
  set weekday = 10:00 to 18:00
  given no counselors
  at 2026-11-20 11:00 request => unavailable, queue, room is waiting
}

test "고마움 인사를 끄면 조용히 마칩니다" on naver {
  set weekday = 10:00 to 18:00
  set thanksOn = no
  given counselor kim "김해피"
  at 2026-11-20 11:00 request          => greeting, assign, situation is available
  at +5m              end by counselor => nothing
}
`,
  en: `// Makes sure of what the policy does: annae test
// set is a setting, given is about counselors and customers, at is what happens; behind => stands what to expect.

test "a counselor greets within working hours" on web with chatbot {
  set weekday = 10:00 to 18:00
  given counselor kim "Kim"
  at 2026-11-20 11:00 request => greeting as bot containing "this is Kim", assign, room is received
  at +2m reply kim "How can I help?" => nothing
  at +5m end by counselor => endNotice, room is ended
}

test "a request at night is turned away" on kakao with chatbot {
  set weekday = 10:00 to 18:00
  set acceptAfterHours = no
  given counselor kim "Kim"
  at 2026-11-20 19:00 request => offHours as bot, close
}

test "without counselors the customer waits" on web {
  set weekday = 10:00 to 18:00
  given no counselors
  at 2026-11-20 11:00 request => unavailable, queue, room is waiting
}

test "with the thanks off it ends quietly" on naver {
  set weekday = 10:00 to 18:00
  set thanksOn = no
  given counselor kim "Kim"
  at 2026-11-20 11:00 request          => greeting, assign, situation is available
  at +5m              end by counselor => nothing
}
`,
};
