import { readFile } from 'node:fs/promises';
import { readConfig } from '../config';
import type { Content } from '../content/content';
import { AppError } from '../errors';
import { CONTENT_OPTIONS, parseArguments } from './arguments';
import { readContent } from './content';
import { parseLabels } from './eval-data';
import { evaluateMessages } from './eval-report';
import { formatReport } from './eval-table';

const USAGE = 'odzew eval DATA.jsonl [--faq DIR] [--flows DIR] [--settings FILE] [--json] [--precision 0.9]';
/** More than anybody reads at once. */
const PROBLEMS_SHOWN = 20;

/** `odzew eval`: figures of matching on labelled messages. Exit 0 done, 1 lines that cannot be used, 2 misuse. */
export async function evaluate(args: readonly string[]): Promise<number> {
  const { values, positionals } = parseArguments(args, { ...CONTENT_OPTIONS, json: { type: 'boolean' }, precision: { type: 'string' } });
  const [file, ...others] = positionals;
  if (file === undefined || others.length > 0) throw new AppError('BAD_INPUT', `One file of labelled messages is needed: ${USAGE}`);
  const precision = values.precision === undefined ? null : parsePrecision(values.precision);
  const source = await readData(file);
  const content = await readContent(readConfig(), values);
  const { messages, problems } = parseLabels(file, source, new Set(content.entries.keys()));
  if (problems.length > 0) return refuse(problems);
  if (messages.length === 0) return refuse([`${file}: there is no message in it.`]);
  const report = evaluateMessages(precision === null ? content : withPrecision(content, precision), messages);
  process.stdout.write(values.json ? `${JSON.stringify({ file, ...report })}\n` : formatReport(report));
  return 0;
}

/** The same range as `matching.precision` of the settings. */
function parsePrecision(text: string): number {
  const precision = Number(text);
  if (text.trim() !== '' && precision >= 0.5 && precision <= 0.999) return precision;
  throw new AppError('BAD_INPUT', `--precision must be a number from 0.5 to 0.999, not "${text}".`);
}

async function readData(file: string): Promise<string> {
  try {
    return await readFile(file, 'utf8');
  } catch (error) {
    throw new AppError('BAD_INPUT', `${file} cannot be read: ${error instanceof Error ? error.message : String(error)}`, { cause: error });
  }
}

function withPrecision(content: Content, precision: number): Content {
  return { ...content, settings: { ...content.settings, matching: { precision } } };
}

function refuse(problems: readonly string[]): number {
  const shown = problems.slice(0, PROBLEMS_SHOWN);
  const more = problems.length - shown.length;
  process.stderr.write(`${[...shown, ...(more > 0 ? [`… and ${more} more.`] : [])].join('\n')}\n`);
  return 1;
}
