/** The options that were really given: one passed on as undefined must not wipe out its default. */
export function givenOptions<Options extends object>(options: Options): Partial<Options> {
  return Object.fromEntries(Object.entries(options).filter(([, value]) => value !== undefined)) as Partial<Options>; // a subset of its own entries
}
