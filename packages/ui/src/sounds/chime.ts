/** Two soft notes, a fourth apart: start in seconds, pitch in hertz. */
const notes = [
  { at: 0, hertz: 659.26 },
  { at: 0.22, hertz: 880 },
] as const;

const noteSeconds = 0.9;
const loudest = 0.22;

let audio: AudioContext | null = null;

/** Browsers stay silent until somebody has touched the page: from the first touch on there can be sound. */
export function allowSound(): () => void {
  const wake = () => {
    if (typeof AudioContext === 'undefined') return;
    audio ??= new AudioContext();
    if (audio.state === 'suspended') void audio.resume().catch(() => undefined);
  };
  const signs = ['pointerdown', 'keydown'] as const;
  for (const sign of signs) window.addEventListener(sign, wake, { capture: true });
  return () => {
    for (const sign of signs) window.removeEventListener(sign, wake, { capture: true });
  };
}

/** A polite chime made on the spot, without a file; silent where sound isn't allowed yet. */
export function playChime(): void {
  if (typeof AudioContext === 'undefined') return;
  audio ??= new AudioContext();
  const { currentTime, destination, state } = audio;
  // A suspended clock stands still: the notes would all be heard later, at the first touch.
  if (state === 'suspended') return;
  for (const { at, hertz } of notes) {
    const from = currentTime + at;
    const note = audio.createOscillator();
    const loudness = audio.createGain();
    note.type = 'sine';
    note.frequency.value = hertz;
    loudness.gain.setValueAtTime(0, from);
    loudness.gain.linearRampToValueAtTime(loudest, from + 0.02);
    loudness.gain.exponentialRampToValueAtTime(0.001, from + noteSeconds);
    note.connect(loudness).connect(destination);
    note.start(from);
    note.stop(from + noteSeconds);
  }
}
