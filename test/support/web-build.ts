import { execFile } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, mkdtempSync, readdirSync, readFileSync, renameSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { promisify } from 'node:util';

const ROOT = resolve(__dirname, '../..');
const SOURCES = ['web', 'src/api'];

/** The folder of the built pages. Built once for the same sources, however many suites and runs ask for them. */
export async function buildWeb(): Promise<string> {
  const built = join(tmpdir(), `odzew-web-${hashSources()}`);
  if (existsSync(built)) return built;
  const draft = mkdtempSync(join(tmpdir(), 'odzew-web-draft-'));
  const vite = join(ROOT, 'node_modules/vite/bin/vite.js');
  await promisify(execFile)(process.execPath, [vite, 'build', '--config', 'web/vite.config.mts', '--outDir', draft, '--logLevel', 'warn'], { cwd: ROOT });
  return publish(draft, built);
}

/** Another suite may have been quicker; then its pages are as good. */
function publish(draft: string, built: string): string {
  try {
    renameSync(draft, built);
  } catch (error) {
    if (!existsSync(built)) throw error;
    rmSync(draft, { recursive: true, force: true });
  }
  return built;
}

function hashSources(): string {
  const hash = createHash('sha256');
  const files = SOURCES.flatMap((folder) => readdirSync(join(ROOT, folder), { recursive: true, withFileTypes: true }));
  for (const path of files.filter((file) => file.isFile()).map((file) => join(file.parentPath, file.name)).sort()) {
    hash.update(path.slice(ROOT.length)).update('\0').update(readFileSync(path)).update('\0');
  }
  return hash.digest('hex').slice(0, 24);
}
