import { buildFaqIndex } from '../faq/index-build';
import { type ParsedContent, parseContent } from './parse-content';
import { type ContentDirs, readContentFiles } from './read';

/** Reads and checks everything; `content` is null where any problem is an error. */
export async function loadContent(dirs: ContentDirs): Promise<ParsedContent> {
  return parseContent(await readContentFiles(dirs), buildFaqIndex);
}
