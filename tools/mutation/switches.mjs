/**
 * The text with all its mutants in it, each behind a question: `mutation.on(number)` says whether the mutant of that number acts. One reading of
 * the sources is enough for all of them.
 */
export function withSwitches(text, mutants, firstNumber) {
  const wholes = new Map();
  mutants.forEach((mutant, index) => {
    const key = `${mutant.from} ${mutant.to}`;
    const whole = wholes.get(key) ?? { from: mutant.from, to: mutant.to, choices: [] };
    whole.choices.push({ ...mutant, number: firstNumber + index });
    wholes.set(key, whole);
  });
  const all = [...wholes.values()].sort((a, b) => a.from - b.from || b.to - a.to);
  const written = (from, to, among) => {
    let [result, place] = ["", from];
    for (const whole of among) {
      if (whole.from < place) continue;
      const inside = among.filter(
        (one) => one !== whole && one.from >= whole.from && one.to <= whole.to,
      );
      const plain = written(whole.from, whole.to, inside);
      result += text.slice(place, whole.from) + choice(whole.choices, plain);
      place = whole.to;
    }
    return result + text.slice(place, to);
  };
  return `const mutation = globalThis.mutation;${written(0, text.length, all)}`;
}

function choice(choices, plain) {
  const [first] = choices;
  if (first.instead === undefined)
    return `[mutation.on(${first.number}) ? "${first.now}" : "${first.was}"]`;
  return choices.reduce(
    (rest, { number, instead }) => `(mutation.on(${number}) ? (${instead}) : ${rest})`,
    `(${plain})`,
  );
}
