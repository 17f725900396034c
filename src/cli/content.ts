import type { Config } from '../config';
import type { Content } from '../content/content';
import { parseContent } from '../content/parse-content';
import { readContentFiles } from '../content/read';
import { formatProblem } from '../domain/problem';
import { AppError } from '../errors';
import { buildFaqIndex } from '../faq/index-build';

export interface ContentOverrides {
  readonly faq?: string | undefined;
  readonly flows?: string | undefined;
  readonly settings?: string | undefined;
}

export function contentDirs(config: Config, given: ContentOverrides): { readonly faqDir: string; readonly flowsDir: string; readonly settingsFile: string } {
  return { faqDir: given.faq ?? config.faqDir, flowsDir: given.flows ?? config.flowsDir, settingsFile: given.settings ?? config.settingsFile };
}

/**
 * Checked content, or CONFIG listing every problem. A FAQ given alone may know nothing of the company's flows: where they lead to entries it
 * does not have, it is read without them.
 */
export async function readContent(config: Config, given: ContentOverrides): Promise<Content> {
  const files = await readContentFiles(contentDirs(config, given));
  const whole = parseContent(files, buildFaqIndex);
  const errors = whole.problems.filter((problem) => problem.severity === 'error');
  const isAlone = given.faq !== undefined && given.flows === undefined;
  const isForeign = isAlone && errors.every(({ file, rule }) => rule === 'unknown-entry' && files.flows?.some((flow) => flow.path === file));
  const content = whole.content ?? (isForeign ? parseContent({ ...files, flows: [] }, buildFaqIndex).content : null);
  if (content) return content;
  throw new AppError('CONFIG', `The content has ${errors.length} error(s):\n${errors.map(formatProblem).join('\n')}`);
}
