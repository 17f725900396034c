import type { Confusion, EvalReport, GroupReport } from './eval-report';

type Row = readonly [label: string, cell: (group: GroupReport) => string];

const ROWS: readonly (Row | string)[] = [
  ['messages', ({ matching }) => String(matching.messages)],
  ['  covered by the FAQ', ({ matching }) => String(matching.covered)],
  ['  out of scope', ({ matching }) => String(matching.messages - matching.covered)],
  '',
  'What matching finds',
  ['  right entry first', ({ matching }) => percent(matching.top1)],
  ['  right entry among the first three', ({ matching }) => percent(matching.top3)],
  ['  covered told from out of scope (AUROC; 50 % is guessing)', ({ matching }) => percent(matching.auroc)],
  ['  out of scope found, 95 % of the covered kept', ({ matching }) => percent(matching.outsideFound)],
  ['  answered right, with the best bar for the wanted precision', ({ matching }) => percent(matching.answeredRight)],
  ['    the precision that came to', ({ matching }) => percent(matching.answeredPrecision)],
  '',
  'What the bot does',
  ['  answered', ({ bot }) => percent(bot.answered)],
  ['    right ones among them (precision)', ({ bot }) => percent(bot.precision)],
  ['    covered messages answered right', ({ bot }) => percent(bot.coveredAnsweredRight)],
  ['  clarified', ({ bot }) => percent(bot.clarified)],
  ['    right one among the choices', ({ bot }) => percent(bot.clarifiedRight)],
  ['  handed off or not understood', ({ bot }) => percent(bot.handedOff)],
  ['  out of scope, answered all the same', ({ bot }) => percent(bot.outsideAnswered)],
  ['  out of scope, handed off or not understood', ({ bot }) => percent(bot.outsideHandedOff)],
];

const COLUMN = 9;
const EXAMPLE = 60;

/** The report for reading, ending in a newline. */
export function formatReport(report: EvalReport): string {
  const languages = Object.entries(report.languages);
  // With one language its column would only say everything twice.
  const columns: readonly (readonly [string, GroupReport])[] = languages.length > 1 ? [['all', report.overall], ...languages] : languages;
  const width = Math.max(...ROWS.map((row) => (typeof row === 'string' ? 0 : row[0].length)));
  const head = columns.map(([name]) => name.padStart(COLUMN)).join('');
  const lines = ROWS.map((row) => (typeof row === 'string' ? row : row[0].padEnd(width) + columns.map(([, group]) => row[1](group).padStart(COLUMN)).join('')));
  const intro = `${report.entries} entries; answers are to be right ${percent(report.precision)} of the time.`;
  return [intro, '', ' '.repeat(width) + head, ...lines, '', ...confusionLines(report.confusions), ''].join('\n');
}

function confusionLines(confusions: readonly Confusion[]): readonly string[] {
  if (confusions.length === 0) return ['No message was taken for another entry.'];
  const rows = confusions.map(({ expected, found, messages, answered, confidence, example }) => [
    `${answered}/${messages}`,
    `${expected ?? 'out of scope'} → ${found ?? 'nothing'}`,
    percent(confidence),
    shortened(example),
  ]);
  const widths = [0, 1, 2].map((column) => Math.max(...rows.map((row) => row[column]?.length ?? 0)));
  const lines = rows.map(([count = '', pair = '', sure = '', text = '']) => `  ${count.padStart(widths[0] ?? 0)}  ${pair.padEnd(widths[1] ?? 0)}  ${sure.padStart(widths[2] ?? 0)}  ${text}`);
  return ['Worst confusions: answered wrongly / messages, expected → found, how sure, example', ...lines];
}

function shortened(text: string): string {
  const line = text.replaceAll(/\s+/g, ' ');
  return line.length <= EXAMPLE ? line : `${line.slice(0, EXAMPLE - 1)}…`;
}

function percent(share: number | null): string {
  return share === null ? '–' : `${(100 * share).toFixed(1)} %`;
}
