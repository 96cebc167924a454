// Builds the console into the Python package. Addresses are relative, so that the server may be below a path.
import react from '@vitejs/plugin-react';
import { defineConfig, type Plugin } from 'vite';

// The components bring their own texts in thirty languages; the console has two.
const languages: Plugin = {
  name: 'languages',
  load: (id) => (/\/intl\/\w+\/(?!en-|fr-)[a-z]{2}-[A-Z]{2}\.mjs$/.test(id) ? 'export default {}' : null),
};

export default defineConfig({
  base: './',
  plugins: [languages, react()],
  build: {
    outDir: process.env.CONSOLE_OUT ?? '../graph/web/operations/console_files/built',
    emptyOutDir: true,
    assetsDir: 'console',
    assetsInlineLimit: 0,
    modulePreload: { polyfill: false },
    target: 'es2023',
    reportCompressedSize: false,
  },
});
