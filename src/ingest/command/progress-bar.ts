export interface ProgressBar {
  /** The part that is done, 0 to 1, and what is in hand. */
  show(part: number, what: string): void;
  end(): void;
}

const WIDTH = 30;

/** One line that is written over; nothing where nobody looks on. */
export function progressBar(stream: NodeJS.WriteStream): ProgressBar {
  if (!stream.isTTY) return { show: () => {}, end: () => {} };
  return {
    show: (part, what) => {
      const full = Math.round(Math.min(1, part) * WIDTH);
      const bar = '#'.repeat(full).padEnd(WIDTH, '.');
      stream.write(`\r\u001B[2K[${bar}] ${Math.floor(part * 100)} % ${what.slice(0, 40)}`);
    },
    end: () => stream.write('\r\u001B[2K'),
  };
}
