export function electronArgs(appFolder: string, words?: readonly string[]): string[];
