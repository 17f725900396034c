/** The real time, for fakes that were given none. They also run alone, without the program's clock. */
export const wallClock = (): number => Date.now();
