/** A policy in which messages go out once, again after a time, and once a day, and time itself closes a room. */
export const smallPolicy = `policy small
setting pause: duration = 10m "쉬는 시간"
fact patience: duration = 5m "기다릴 수 있는 시간"
message hello { text "안녕하세요." }
message busy { text "잠시만 기다려 주세요." }
message late { text "지금은 상담 시간이 아닙니다." }
message bye { text "감사합니다." }
message still { text "계신가요?" }
on enter { hello: send hello once }
on request first {
  late: when afterHours then send late; close
  open: otherwise assign
}
on assign { send busy }
on message {
  busyAgain: when room is received then send busy every 5m
  thanks:    when counselorReplied then send bye once a day
}
on tick {
  still: when room is inProgress and sinceLastWords >= pause then send still once
  over:  when room is inProgress and sinceLastWords > 1h then close
}
`;
