import type { Config } from '../config';
import type { Content } from '../content/content';
import { loadContent } from '../content/load';
import { formatProblem } from '../domain/problem';
import { AppError } from '../errors';

export interface ContentOverrides {
  readonly faq?: string | undefined;
  readonly flows?: string | undefined;
  readonly settings?: string | undefined;
}

export function contentDirs(config: Config, given: ContentOverrides): { readonly faqDir: string; readonly flowsDir: string; readonly settingsFile: string } {
  return { faqDir: given.faq ?? config.faqDir, flowsDir: given.flows ?? config.flowsDir, settingsFile: given.settings ?? config.settingsFile };
}

/** Checked content, or BAD_INPUT listing every problem. */
export async function readContent(config: Config, given: ContentOverrides): Promise<Content> {
  const { content, problems } = await loadContent(contentDirs(config, given));
  if (content) return content;
  const errors = problems.filter((problem) => problem.severity === 'error');
  throw new AppError('CONFIG', `The content has ${errors.length} error(s):\n${errors.map(formatProblem).join('\n')}`);
}
