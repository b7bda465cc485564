const pauseMs = 2_000;

/**
 * Ask until there is an answer. A screen is switched on before its server as often
 * as after, and nobody stands beside it to load it again.
 */
export async function untilThere<Answer>(ask: () => Promise<Answer>): Promise<Answer> {
  for (;;) {
    try {
      return await ask();
    } catch {
      await new Promise((resolve) => setTimeout(resolve, pauseMs));
    }
  }
}
