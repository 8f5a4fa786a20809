// Writing to whoever started us, whole before the program ends; a reader that went away (`| head`) is no error.

/** Resolves when the text has been handed over. */
export function writeOut(stream: 'out' | 'err', text: string): Promise<void> {
  const target = stream === 'out' ? process.stdout : process.stderr;
  return new Promise((resolve) => target.write(text, () => resolve()));
}

/** To be called once, at the start: without a listener a broken pipe would end the program with a trace. */
export function forgiveBrokenPipes(): void {
  for (const stream of [process.stdout, process.stderr]) {
    stream.on('error', (error: NodeJS.ErrnoException) => {
      if (error.code !== 'EPIPE') throw error;
    });
  }
}
