import type { ActShares, MatchingFigures } from '../../src/faq/figures';
import type { Speed, VariantFigures } from './job';

/** What one matcher did with one small FAQ, the mean of all seeds, or why it did nothing. */
export interface FiguresRow {
  readonly peer: string;
  readonly variants: readonly VariantFigures[] | string;
}

export interface SpeedRow {
  readonly peer: string;
  readonly speed: Speed | string;
}

type Cell = string | null;

export function cleanTable(title: string, rows: readonly FiguresRow[]): string {
  const head = ['matcher', 'top-1', 'top-3', 'AUROC', 'out of scope found at 95 % kept', 'answered right at 90 % precision', '(precision it came to)', 'messages'];
  return table(title, head, rows.map(({ peer, variants }) => [peer, ...(typeof variants === 'string' ? [variants] : toCleanCells(variants))]));
}

/** Top-1 of the clean messages and of every variant; with the number of messages where time ran out before they did. */
export function variantTable(title: string, rows: readonly FiguresRow[]): string {
  const tried = rows.flatMap(({ variants }) => (typeof variants === 'string' ? [] : variants));
  const names = [...new Set(tried.map(({ variant }) => variant))];
  const all = Math.max(...tried.map(({ figures }) => figures.messages));
  const cell = (figures: MatchingFigures | undefined): Cell => figures === undefined ? null : `${percent(figures.top1)}${figures.messages < all ? ` (${figures.messages.toFixed(0)})` : ''}`;
  const cells = (variants: FiguresRow['variants']): readonly Cell[] =>
    typeof variants === 'string' ? [variants] : names.map((name) => cell(variants.find(({ variant }) => variant === name)?.figures));
  return table(title, ['matcher', ...names], rows.map(({ peer, variants }) => [peer, ...cells(variants)]));
}

export function actsTable(title: string, rows: readonly FiguresRow[]): string {
  const head = ['matcher', 'answered', 'precision', 'covered answered right', 'clarified', 'right one among the choices', 'handed off', 'out of scope answered', 'out of scope handed off'];
  return table(title, head, rows.flatMap(({ peer, variants }) => (typeof variants === 'string' ? [[peer, variants]] : toActRows(peer, variants))));
}

export function speedTable(title: string, rows: readonly SpeedRow[]): string {
  const head = ['matcher', 'p50, ms', 'p99, ms', 'processor time, ms', 'build, s', 'memory, MB', 'messages'];
  return table(title, head, rows.map(({ peer, speed }) => [peer, ...(typeof speed === 'string' ? [speed] : toSpeedCells(speed))]));
}

/** The mean of the same variants over several draws. */
export function meanOf(draws: readonly (readonly VariantFigures[])[]): readonly VariantFigures[] {
  const [first = [], ...others] = draws;
  if (others.length === 0) return first;
  return first.map((variant, at) => {
    const same = draws.flatMap((draw) => draw[at] ?? []);
    const shipped = same.flatMap(({ shippedActs }) => shippedActs ?? []);
    return { variant: variant.variant, figures: meanValues(same.map(({ figures }) => figures)), acts: meanValues(same.map(({ acts }) => acts)), shippedActs: shipped.length === 0 ? null : meanValues(shipped) };
  });
}

function meanValues<T extends MatchingFigures | ActShares>(values: readonly T[]): T {
  const [first] = values;
  if (first === undefined) throw new Error('There is no mean of nothing.');
  const keys = Object.keys(first) as (keyof T)[]; // of an object literal, so no others
  const means = keys.map((key) => {
    const known = values.flatMap((value) => (typeof value[key] === 'number' ? [value[key]] : []));
    return [key, known.length === 0 ? null : known.reduce((sum, value) => sum + value, 0) / known.length];
  });
  return Object.fromEntries(means) as T; // the same keys
}

function toCleanCells(variants: readonly VariantFigures[]): readonly Cell[] {
  const figures = variants.find(({ variant }) => variant === 'clean')?.figures;
  if (!figures) return [];
  return [...[figures.top1, figures.top3, figures.auroc, figures.outsideFound, figures.answeredRight, figures.answeredPrecision].map(percent), figures.messages.toFixed(0)];
}

function toActRows(peer: string, variants: readonly VariantFigures[]): readonly (readonly Cell[])[] {
  const clean = variants.find(({ variant }) => variant === 'clean');
  if (!clean) return [];
  const fitted = [peer, ...toActCells(clean.acts)];
  return clean.shippedActs === null ? [fitted] : [fitted, [`${peer}, bars as shipped`, ...toActCells(clean.shippedActs)]];
}

function toActCells(acts: ActShares): readonly Cell[] {
  const { answered, precision, coveredAnsweredRight, clarified, clarifiedRight, handedOff, outsideAnswered, outsideHandedOff } = acts;
  return [answered, precision, coveredAnsweredRight, clarified, clarifiedRight, handedOff, outsideAnswered, outsideHandedOff].map(percent);
}

function toSpeedCells({ p50, p99, cpu, buildMs, heapMb, messages }: Speed): readonly Cell[] {
  return [digits(p50), p99 === null ? null : digits(p99), digits(cpu), digits(buildMs / 1_000), heapMb.toFixed(0), String(messages)];
}

function percent(share: number | null): Cell {
  return share === null ? null : (100 * share).toFixed(1);
}

/** Three significant digits, without exponents. */
function digits(value: number): string {
  return value >= 100 ? value.toFixed(0) : value.toPrecision(3);
}

function table(title: string, head: readonly string[], rows: readonly (readonly Cell[])[]): string {
  const line = (cells: readonly Cell[]) => `| ${head.map((_, at) => cells[at] ?? '–').join(' | ')} |`;
  return [`### ${title}`, '', line(head), `|${head.map((_, at) => (at === 0 ? '---|' : '---:|')).join('')}`, ...rows.map(line), ''].join('\n');
}
