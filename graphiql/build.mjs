// Copies GraphiQL, ready for browsers, into a folder: node build.mjs FOLDER.
import { copyFileSync, mkdirSync } from 'node:fs';
import { join } from 'node:path';

const FILES = {
  'react.js': 'react/umd/react.production.min.js',
  'react-dom.js': 'react-dom/umd/react-dom.production.min.js',
  'graphiql.js': 'graphiql/graphiql.min.js',
  'graphiql.css': 'graphiql/graphiql.min.css',
  'graphiql.LICENSE': 'graphiql/LICENSE',
};

const [folder] = process.argv.slice(2);
mkdirSync(folder, { recursive: true });
for (const [name, path] of Object.entries(FILES)) {
  copyFileSync(join(import.meta.dirname, 'node_modules', path), join(folder, name));
}
