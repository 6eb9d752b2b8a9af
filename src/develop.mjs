// The server and the panel with reload: TypeScript and Vite rebuild into dist, Node restarts on what changed.
import { spawn } from 'node:child_process';

const children = [
  ['node_modules/.bin/tsc', ['-p', '.', '--watch', '--preserveWatchOutput']],
  ['node_modules/.bin/vite', ['build', '--watch', '--config', 'admin/vite.config.ts', '--logLevel', 'error']],
  [process.execPath, ['--watch-path=dist/src', '--enable-source-maps', 'dist/src/main.js']],
].map(([command, args]) => spawn(command, args, { stdio: 'inherit' }));

for (const signal of ['SIGINT', 'SIGTERM']) {
  process.once(signal, () => children.forEach((child) => child.kill(signal)));
}
