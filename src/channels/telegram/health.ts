/** What is wrong with each half of the channel, as a sentence for the operator. */
export interface Health {
  set(half: 'receiving' | 'sending', problem: string | null): void;
  /** null when well. */
  describe(): string | null;
}

export const TOKEN_REFUSED = 'Telegram refuses the bot token; copy it from @BotFather into TELEGRAM_BOT_TOKEN and start again.';

export function createHealth(): Health {
  const problems = new Map<string, string>();
  return {
    set: (half, problem) => {
      if (problem === null) problems.delete(half);
      else problems.set(half, problem);
    },
    describe: () => (problems.size === 0 ? null : [...new Set(problems.values())].join(' ')),
  };
}
