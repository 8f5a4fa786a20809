// What the program was started with. Electron puts flags and, when not packaged, the app's folder before our words.

export type StartWords =
  | { readonly mode: 'window'; readonly workspace: string | null }
  /** Everything after `--batch`, to be read by the batch's own rules. */
  | { readonly mode: 'batch'; readonly words: readonly string[] };

/** `argv` is the whole of `process.argv`. */
export function readStartWords(argv: readonly string[]): StartWords {
  const batch = argv.indexOf('--batch');
  if (batch >= 0) return { mode: 'batch', words: argv.slice(batch + 1) };
  return { mode: 'window', workspace: optionValue(argv, '--workspace') };
}

function optionValue(argv: readonly string[], option: string): string | null {
  const joined = argv.find((word) => word.startsWith(`${option}=`));
  if (joined !== undefined) return joined.slice(option.length + 1) || null;
  const at = argv.indexOf(option);
  return at < 0 ? null : (argv[at + 1] ?? null);
}
