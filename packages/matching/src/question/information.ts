/**
 * How much an answer is expected to tell, in nats: the entropy of "which one is
 * it, if any" before the question less the expected entropy after it, which is
 * the mutual information of thing and answer (Shannon 1948; Lindley 1956, "On
 * a measure of the information provided by an experiment").
 *
 * `chances` are the probabilities of the candidates, what is missing to 1
 * stands for "not here"; `likelihoods` say how probable each answer is for each
 * candidate, null where it answers like anything else, as `background` does.
 */
export function expectedInformation(
  chances: readonly number[],
  likelihoods: readonly (readonly number[] | null)[],
  background: readonly number[],
): number {
  const spoken = chances.reduce((sum, chance, at) => sum + (likelihoods[at] ? chance : 0), 0);
  const silent = Math.max(0, 1 - spoken);
  let information = 0;
  for (const [answer, usual] of background.entries()) {
    let probability = silent * usual;
    for (const [at, likelihood] of likelihoods.entries()) {
      probability += (likelihood?.[answer] ?? 0) * (chances[at] ?? 0);
    }
    if (probability <= 0) continue;
    information += part(silent, usual, probability);
    for (const [at, likelihood] of likelihoods.entries()) {
      if (likelihood) information += part(chances[at] ?? 0, likelihood[answer] ?? 0, probability);
    }
  }
  return Math.max(0, information);
}

function part(chance: number, likelihood: number, probability: number): number {
  return likelihood > 0 ? chance * likelihood * Math.log(likelihood / probability) : 0;
}
