import type { Problem } from '../../domain/problem';
import { errorAt, formatPlace } from '../place';
import type { Claim } from '../topic-file';
import type { LintInput } from './input';

/** Ids are unique over all files; entries and flows count separately. */
export function duplicateId(input: LintInput): readonly Problem[] {
  return [...repeated(input.claims.entries, 'entry'), ...repeated(input.claims.flows, 'flow')];
}

function repeated(claims: readonly Claim[], what: string): readonly Problem[] {
  const first = new Map<string, Claim>();
  return claims.flatMap((claim) => {
    const other = first.get(claim.id);
    if (other === undefined) {
      first.set(claim.id, claim);
      return [];
    }
    return [errorAt(claim.place, { rule: 'duplicate-id', message: `Another ${what} is called "${claim.id}" already, at ${formatPlace(other.place)}.`, fix: 'Rename one of them, or delete the copy.' })];
  });
}
