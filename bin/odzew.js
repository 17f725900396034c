#!/usr/bin/env node
'use strict';
// Builds a checkout when its sources are newer than what was built, then runs the command.
const { existsSync, statSync, readdirSync } = require('node:fs');
const { join } = require('node:path');
const { spawnSync } = require('node:child_process');

const root = join(__dirname, '..');
const built = join(root, 'dist', 'main.js');
const page = join(root, 'dist', 'web', 'widget.js');

function newest(folder) {
  let latest = 0;
  for (const entry of readdirSync(folder, { withFileTypes: true })) {
    const path = join(folder, entry.name);
    latest = Math.max(latest, entry.isDirectory() ? newest(path) : statSync(path).mtimeMs);
  }
  return latest;
}

function isStale() {
  if (!existsSync(join(root, 'src'))) return false;
  if (!existsSync(built) || !existsSync(page)) return true;
  return newest(join(root, 'src')) > statSync(built).mtimeMs || newest(join(root, 'web')) > statSync(page).mtimeMs;
}

if (isStale()) {
  // What is built goes to standard error: standard output belongs to the command.
  process.stderr.write('Building Odzew (a few seconds) …\n');
  const steps = [
    [require.resolve('typescript/package.json').replace('package.json', 'bin/tsc'), '-p', 'tsconfig.build.json'],
    [join(root, 'node_modules', 'vite', 'bin', 'vite.js'), 'build', '--config', 'web/vite.config.mts', '--logLevel', 'warn'],
  ];
  for (const step of steps) {
    const { status } = spawnSync(process.execPath, step, { cwd: root, stdio: ['ignore', 2, 2] });
    if (status !== 0) {
      process.stderr.write('The build failed; see above. After "npm ci", "npm run build" shows more.\n');
      process.exit(1);
    }
  }
}

require(built).main(process.argv.slice(2));
