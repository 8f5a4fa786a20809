// Writing to whoever started us, whole before the program ends; a reader that went away (`| head`) is no error.

/** Resolves when the text has been handed over, or nobody is there to take it; rejects when it cannot be, as onto a full disk. */
export function writeOut(stream: 'out' | 'err', text: string): Promise<void> {
  const target = stream === 'out' ? process.stdout : process.stderr;
  return new Promise((resolve, reject) => {
    target.write(text, (error: NodeJS.ErrnoException | null | undefined) => {
      if (error === null || error === undefined || error.code === 'EPIPE') resolve();
      else reject(error);
    });
  });
}

/** To be called once, at the start: whoever writes hears of an error, and without a listener it would end the program too. */
export function leaveStreamErrorsToWriters(): void {
  for (const stream of [process.stdout, process.stderr]) stream.on('error', () => undefined);
}

/** What there is to read of something thrown, as lines. */
export function traceOf(error: unknown): string {
  return `${error instanceof Error ? (error.stack ?? error.message) : error}\n`;
}
