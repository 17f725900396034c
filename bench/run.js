// Runs a TypeScript file of this folder: node bench/run.js bench/matching.ts --data DIR
const { readFileSync } = require('node:fs');
const { resolve } = require('node:path');
const { transformSync } = require('@swc/core');

const options = { sourceMaps: 'inline', jsc: { parser: { syntax: 'typescript' }, target: 'es2023' }, module: { type: 'commonjs' } };

require.extensions['.ts'] = (module, filename) => {
  // oxlint-disable-next-line no-underscore-dangle -- Node's own name.
  module._compile(transformSync(readFileSync(filename, 'utf8'), { ...options, filename }).code, filename);
};
process.argv.splice(1, 1);
require(resolve(process.argv[1]));
