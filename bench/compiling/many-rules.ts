/** The text of a policy with so many small rules, about facts of every type. */
export function manyRules(count: number): string {
  const rules = Array.from(
    { length: count },
    (_, at) => `  rule${at}: when ${conditionAt(at)} then ${actionAt(at)}`,
  );
  return [
    "policy large",
    'message notice "안내" { text "지금은 상담 시간이 아닙니다." }',
    "fact score: number = 0",
    'fact grade: one of (bronze, silver, gold) = bronze "등급"',
    "on request first {",
    ...rules,
    "  otherwise assign",
    "}",
    "",
  ].join("\n");
}

function conditionAt(at: number): string {
  const conditions = [
    `score >= ${at} and !chatbot`,
    `grade is gold and score is ${at}`,
    `timeOfDay < 18:00 and score > ${at} or afterHours`,
    `room in (received, inProgress) and not (score < ${at})`,
  ];
  return conditions[at % conditions.length] ?? "afterHours";
}

function actionAt(at: number): string {
  return at % 2 === 0 ? "send notice; queue if acceptAfterHours else close" : "send notice";
}
