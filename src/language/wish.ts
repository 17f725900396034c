import { LEXICONS, type PersonPhrases } from './lexicon/lexicon';
import { createPhraseMatcher, type Hit, longestHits, tilingLabels } from './phrases';
import { readTokens, wordsOf } from './tokens';

type Label = keyof PersonPhrases;

/** A message of nothing but the person ("konsultant!!!") is a wish up to this many words. */
const ALONE_WORDS = 6;
/** Fillers between an ask and the person. */
const STEPS = 6;
/** Nobody asks for a person after that; what follows is a story or a paste. */
const READ_WORDS = 200;

/**
 * True where the customer asks for a person, in any of our languages; false where they refuse one or ask about people.
 * Of several statements the last one counts: "nie chcę bota, dajcie człowieka".
 */
export function wantsPerson(text: string): boolean {
  const said = wordsOf(readTokens(text)).slice(0, READ_WORDS);
  const all = MATCH(said);
  // Fillers also count inside longer phrases, as stepping stones: "don't connect [me] [to] an agent".
  const hits = [...longestHits(all), ...all.filter((hit) => hit.label === 'fillers')];
  const refused = refusals(hits);
  const wished = wishes(hits).filter((wish) => !refused.some((refusal) => refusal.person !== null && refusal.person === wish.person));
  const last = [...wished, ...refused].sort((a, b) => a.at - b.at).at(-1);
  return last === undefined ? isPersonAlone(hits, said.length) : last.wish;
}

interface Statement {
  /** The word at which it ends. */
  readonly at: number;
  readonly wish: boolean;
  /** The word that names the person; null where none is named. */
  readonly person: number | null;
}

function wishes(hits: readonly Hit<Label>[]): readonly Statement[] {
  return hits.flatMap((hit) => {
    switch (hit.label) {
      case 'wishes':
        return [{ at: hit.end, wish: true, person: null }];
      case 'calls':
        return aboutPerson(follow(hits, hit.end, { over: ['fillers'], to: ['people', 'desks'] }), true);
      case 'asks':
        return aboutPerson(follow(hits, hit.end, { over: ['fillers'], to: ['people'] }), true);
      case 'people':
        return follow(hits, hit.end, { over: ['fillers'], to: ['asksBehind'] }) === null ? [] : aboutPerson(hit, true);
      case 'desks':
      case 'asksBehind':
      case 'fillers':
      case 'refusals':
      case 'refusalHeads':
      case 'topics':
        return [];
    }
  });
}

function refusals(hits: readonly Hit<Label>[]): readonly Statement[] {
  return hits.flatMap((hit) => {
    if (hit.label === 'refusals') return [{ at: hit.end, wish: false, person: null }];
    if (hit.label !== 'refusalHeads') return [];
    return aboutPerson(follow(hits, hit.end, { over: ['fillers', 'asks', 'calls'], to: ['people', 'desks'] }), false);
  });
}

/** The first of `to` that is reached from word `at` by a few steps over hits of `over`; null where something else stands between. */
function follow(hits: readonly Hit<Label>[], at: number, path: { readonly over: readonly Label[]; readonly to: readonly Label[] }): Hit<Label> | null {
  let place = at;
  for (let step = 0; step < STEPS; step += 1) {
    const here = hits.filter((hit) => hit.start === place);
    const goal = here.find((hit) => path.to.includes(hit.label));
    if (goal) return goal;
    const stone = here.find((hit) => path.over.includes(hit.label));
    if (!stone) return null;
    place = stone.end;
  }
  return null;
}

function aboutPerson(hit: Hit<Label> | null, wish: boolean): readonly Statement[] {
  return hit === null ? [] : [{ at: hit.end, wish, person: hit.start }];
}

function isPersonAlone(hits: readonly Hit<Label>[], length: number): boolean {
  if (length > ALONE_WORDS) return false;
  return tilingLabels(hits.filter((hit) => ALONE.includes(hit.label)), 0, length).has('people');
}

const ALONE: readonly Label[] = ['people', 'fillers', 'asksBehind'];

const LABELS: readonly Label[] = ['wishes', 'calls', 'asks', 'asksBehind', 'people', 'desks', 'fillers', 'refusals', 'refusalHeads', 'topics'];

const MATCH = createPhraseMatcher(Object.values(LEXICONS).flatMap(({ person }) => LABELS.map((label): [Label, readonly string[]] => [label, person[label]])));
