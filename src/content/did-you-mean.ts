/** The candidate a typing slip away from `name`, whatever the case; null where none is near enough. */
export function closest(name: string, candidates: Iterable<string>): string | null {
  const wanted = name.toLowerCase();
  let best: string | null = null;
  let bestDistance = Math.max(1, Math.floor(wanted.length / 3)) + 1;
  for (const candidate of candidates) {
    const distance = editDistance(wanted, candidate.toLowerCase(), bestDistance);
    if (distance < bestDistance) {
      best = candidate;
      bestDistance = distance;
    }
  }
  return best;
}

/** "Did you mean "questions"?", else the list of what is known. */
export function suggestion(name: string, candidates: Iterable<string>): string {
  const known = [...candidates];
  const near = closest(name, known);
  if (near !== null) return `Did you mean "${near}"?`;
  if (known.length === 0) return 'None is defined yet.';
  const listed = known.slice(0, 20).join(', ');
  return known.length > 20 ? `Known are ${listed} and ${known.length - 20} more.` : `Known are ${listed}.`;
}

/** Insertions, deletions, substitutions and swaps of neighbours (optimal string alignment); gives up at `limit`. */
function editDistance(a: string, b: string, limit: number): number {
  if (Math.abs(a.length - b.length) >= limit) return limit;
  let beforePrevious: readonly number[] = [];
  let previous: readonly number[] = Array.from({ length: b.length + 1 }, (_, index) => index);
  for (let row = 1; row <= a.length; row += 1) {
    const current = [row];
    for (let column = 1; column <= b.length; column += 1) {
      const cost = a[row - 1] === b[column - 1] ? 0 : 1;
      const swapped = a[row - 1] === b[column - 2] && a[row - 2] === b[column - 1];
      const replace = (previous[column - 1] ?? 0) + cost;
      const step = Math.min((previous[column] ?? 0) + 1, (current[column - 1] ?? 0) + 1, replace);
      current.push(swapped ? Math.min(step, (beforePrevious[column - 2] ?? 0) + 1) : step);
    }
    if (Math.min(...current) >= limit) return limit;
    beforePrevious = previous;
    previous = current;
  }
  return previous[b.length] ?? limit;
}
