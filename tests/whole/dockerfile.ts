/** Runs a Dockerfile's steps one by one in plain folders: a folder is a stage's file system. */
import { cp, mkdir, readFile, stat } from 'node:fs/promises';
import { basename, join, resolve } from 'node:path';
import { runToEnd } from './checkout.ts';

/** The last stage as it would run: programs and their words, settings, and the folder that stands for `/`. */
export interface Image {
  root: string;
  workdir: string;
  user: string;
  env: Record<string, string>;
  command: readonly string[];
  healthCheck: readonly string[];
}

interface BuildOptions {
  /** What `COPY` without a stage takes from. */
  context: string;
  /** Where stages get their folders. */
  folder: string;
  env: NodeJS.ProcessEnv;
  /** The user of this machine that stands for the image's own. */
  user: string;
  /** What a builder's cache would lay into a stage's folder before its first RUN. */
  cached: Readonly<Record<string, (workdir: string) => Promise<void>>>;
}

/** Builds all stages; a base must be an image of Node 24, which here is the Node in `env.PATH`. */
export async function build(
  file: string,
  { context, folder, env, user, cached }: BuildOptions,
): Promise<Image> {
  const stages = new Map<string, Image>();
  const waiting = new Map(Object.entries(cached));
  let image: Image | undefined;
  let stage = '';
  for (const { instruction, rest } of instructionsOf(await readFile(file, 'utf8'))) {
    if (instruction === 'FROM') {
      const [base, , name = 'last'] = rest.split(/\s+/);
      if (!base?.startsWith('node:24-')) throw new Error(`${base} is no image of Node 24`);
      image = { root: join(folder, name), workdir: '/', user: 'root', env: {}, command: [], healthCheck: [] };
      stages.set(name, image);
      stage = name;
      await mkdir(image.root);
      continue;
    }
    if (!image) throw new Error(`${instruction} before FROM`);
    const inside = insideOf(image);
    if (instruction === 'WORKDIR') {
      image.workdir = resolve(image.workdir, rest);
      await mkdir(inside('.'), { recursive: true });
    } else if (instruction === 'ENV') {
      for (const [, name, value] of rest.matchAll(/(\w+)=(\S+)/g)) image.env[name!] = value!;
    } else if (instruction === 'COPY') {
      const words = rest.split(/\s+/);
      const from = /^--from=(.+)$/.exec(words[0]!)?.[1];
      const given = from ? words.slice(1) : words;
      const source = from ? stages.get(from)!.root : context;
      const sources = given.slice(0, -1).map((path) => join(source, path));
      const target = given.at(-1)!;
      await copy(sources, inside(target), /[./]$/.test(target));
    } else if (instruction === 'RUN') {
      await waiting.get(stage)?.(inside('.'));
      waiting.delete(stage);
      // The image's folders and user are ours here; a cache is npm's own.
      const script = rest
        .replace(/^--mount=\S+ /, '')
        .replaceAll(/(?<= )\/\w+/g, (path) => inside(path))
        .replaceAll(/\bnode:node\b/g, `${user}:`);
      await runToEnd('sh', ['-euc', script], { cwd: inside('.'), env: { ...env, ...image.env } });
    } else if (instruction === 'USER') {
      image.user = rest;
    } else if (instruction === 'CMD') {
      image.command = JSON.parse(rest) as string[];
    } else if (instruction === 'HEALTHCHECK') {
      image.healthCheck = JSON.parse(rest.slice(rest.indexOf('['))) as string[];
    } else if (!['VOLUME', 'EXPOSE'].includes(instruction)) {
      throw new Error(`${instruction} is not understood`);
    }
  }
  if (!image) throw new Error(`${file} has no stage`);
  return image;
}

/** Where a path of the image lies on this machine. */
export function insideOf({ root, workdir }: Image): (path: string) => string {
  return (path) => join(root, resolve(workdir, path));
}

function instructionsOf(text: string): { instruction: string; rest: string }[] {
  return text
    .replaceAll(/^\s*#.*\n/gm, '')
    .replaceAll(/\\\n\s*/g, '')
    .split('\n')
    .filter((line) => line.trim() !== '')
    .map((line) => {
      const [, instruction, rest] = /^(\w+)\s+(.*)$/.exec(line)!;
      return { instruction: instruction!, rest: rest! };
    });
}

/** As COPY does: a folder's content into the target; a file into a target that is a folder, or as the target. */
async function copy(sources: readonly string[], target: string, isFolder: boolean): Promise<void> {
  for (const source of sources) {
    const whole = (await stat(source)).isDirectory() || !isFolder;
    await cp(source, whole ? target : join(target, basename(source)), {
      recursive: true,
      verbatimSymlinks: true,
    });
  }
}
