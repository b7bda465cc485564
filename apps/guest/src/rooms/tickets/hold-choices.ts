const usual = [5, 10, 20, 30] as const;

/** Minutes for which a place may be held now: the usual ones that are left, and whatever remains of an odd rest. */
export function holdChoices(minutesLeft: number): readonly number[] {
  const fitting = usual.filter((minutes) => minutes <= minutesLeft);
  const last = fitting.at(-1) ?? 0;
  return minutesLeft > last && minutesLeft < usual[3] ? [...fitting, minutesLeft] : fitting;
}
