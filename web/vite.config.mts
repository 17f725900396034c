import { resolve } from 'node:path';
import { defineConfig } from 'vite';

const here = import.meta.dirname ?? __dirname;

/** One build, two pages and the script other sites embed. `/assets/` names carry a hash; `widget.js` keeps its name. */
export default defineConfig({
  root: here,
  base: '/',
  build: {
    outDir: resolve(here, '../dist/web'),
    emptyOutDir: true,
    target: 'es2022',
    rollupOptions: {
      input: { chat: resolve(here, 'chat/index.html'), desk: resolve(here, 'desk/index.html'), widget: resolve(here, 'chat/widget.ts') },
      output: { entryFileNames: (chunk) => (chunk.name === 'widget' ? 'widget.js' : 'assets/[name]-[hash].js') },
    },
  },
  esbuild: { jsx: 'automatic', jsxImportSource: 'preact' },
});
