const most = 20_000;
/** Longer ones hardly come again, and would fill the memory. */
const longest = 40;

/** The same function of a word, keeping its answers: descriptions say the same words again and again. */
export function remembered<Answer extends NonNullable<unknown> | null>(
  answerTo: (word: string) => Answer,
): (word: string) => Answer {
  const answers = new Map<string, Answer>();
  return (word) => {
    const known = answers.get(word);
    if (known !== undefined) return known;
    const answer = answerTo(word);
    if (answers.size >= most) answers.clear();
    if (word.length <= longest) answers.set(word, answer);
    return answer;
  };
}
