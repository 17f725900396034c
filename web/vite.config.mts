import { resolve } from 'node:path';
import { defineConfig, type Plugin } from 'vite';

const here = import.meta.dirname;

/** The widget runs as a classic script on other people's pages: without a function around it, its names would be theirs too. */
const standAloneWidget: Plugin = {
  name: 'stand-alone-widget',
  generateBundle(_options, bundle) {
    const widget = bundle['widget.js'];
    if (widget?.type !== 'chunk') return;
    if (widget.imports.length > 0) this.error(`widget.js must be one file; it shares code with the pages: ${widget.imports.join(', ')}.`);
    widget.code = `(()=>{${widget.code.trim()}})();\n`;
  },
};

/** One build, two pages and the script other sites embed. `/assets/` names carry a hash; `widget.js` keeps its name. */
export default defineConfig({
  root: here,
  base: '/',
  build: {
    outDir: resolve(here, '../dist/web'),
    emptyOutDir: true,
    target: 'es2022',
    // The polyfill would become a chunk that the widget shares with the pages.
    modulePreload: { polyfill: false },
    rollupOptions: {
      input: { chat: resolve(here, 'chat/index.html'), desk: resolve(here, 'desk/index.html'), widget: resolve(here, 'chat/widget.ts') },
      output: { entryFileNames: (chunk) => (chunk.name === 'widget' ? 'widget.js' : 'assets/[name]-[hash].js') },
    },
  },
  oxc: { jsx: { runtime: 'automatic', importSource: 'preact' } },
  plugins: [standAloneWidget],
});
