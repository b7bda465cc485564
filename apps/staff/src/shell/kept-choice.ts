/** What this device remembers of earlier choices; a browser without storage simply forgets. */
export function keptChoice(name: string): string | null {
  try {
    return localStorage.getItem(`homeward.staff.${name}`);
  } catch {
    return null;
  }
}

/** Remember a choice on this device for next time. */
export function keepChoice(name: string, value: string): void {
  try {
    localStorage.setItem(`homeward.staff.${name}`, value);
  } catch {
    // Private windows may refuse; the choice then lasts as long as the page.
  }
}

const mostRecent = 8;

/** Choices made lately on this device, latest first. */
export function recentChoices(name: string): readonly string[] {
  return keptChoice(`recent.${name}`)?.split(' ').filter(Boolean) ?? [];
}

/** Put a choice at the head of those made lately. */
export function keepRecent(name: string, value: string): void {
  const others = recentChoices(name).filter((each) => each !== value);
  keepChoice(`recent.${name}`, [value, ...others].slice(0, mostRecent).join(' '));
}
