/** `npm run bench [-- api | panel | extraction | hostile]`: what is measured is a file of its own, which takes the other words. */
const parts = {
  api: () => import('./bench.ts'),
  panel: () => import('./panel.ts'),
  extraction: () => import('./extraction.ts'),
  hostile: () => import('./hostile.ts'),
};
type Part = keyof typeof parts;

const [word = ''] = process.argv.slice(2);
const isPart = (name: string): name is Part => name in parts;
if (isPart(word)) process.argv.splice(2, 1);
await parts[isPart(word) ? word : 'api']();
