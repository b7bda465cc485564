/** One at a time begins to send; whoever has the turn may pass it on early. */
export interface SendingTurns {
  /** Resolves with the turn, once nobody has it and every outcome is written down. */
  next(): Promise<Turn>;
  /** Write an outcome down; nothing else is begun until that is done. */
  writing<Value>(write: () => Promise<Value>): Promise<Value>;
}

export interface Turn {
  /** Let the next one begin; asked twice, it counts once. */
  passOn(): void;
}

/**
 * Turns to send in.
 *
 * What the far side has taken and we have not yet written down goes out again
 * when the process dies. Sent side by side, outcomes would queue to be written,
 * behind each other or behind what is being taken in hand; one after the other,
 * each stands open for a single small transaction.
 */
export function sendingTurns(): SendingTurns {
  const inLine: (() => void)[] = [];
  let isTaken = false;
  let unwritten = 0;

  function admit(): void {
    if (isTaken || unwritten > 0) return;
    const enter = inLine.shift();
    if (!enter) return;
    isTaken = true;
    enter();
  }

  function turn(): Turn {
    let isMine = true;
    return {
      passOn() {
        if (!isMine) return;
        isMine = false;
        isTaken = false;
        admit();
      },
    };
  }

  return {
    next: () =>
      new Promise((resolve) => {
        inLine.push(() => resolve(turn()));
        admit();
      }),
    async writing(write) {
      unwritten += 1;
      try {
        return await write();
      } finally {
        unwritten -= 1;
        admit();
      }
    },
  };
}
