/** What is wrong with the Page, as far as Meta has told. */
export interface State {
  health(): string | null;
  wentWell(): void;
  refused(trouble: string): void;
  blocked(trouble: string): void;
  unblocked(): void;
}

/** A send that went well ends a trouble with sending; a block by policy ends when Meta says so. */
export function createState(): State {
  let sending: string | null = null;
  let policy: string | null = null;
  return {
    health: () => policy ?? sending,
    wentWell: () => {
      sending = null;
    },
    refused: (trouble) => {
      sending = trouble;
    },
    blocked: (trouble) => {
      policy = trouble;
    },
    unblocked: () => {
      policy = null;
    },
  };
}
