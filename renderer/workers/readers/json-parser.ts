// A streaming JSON parser that leaves numbers as they are written: an account of twenty digits and a height of 1.70 do
// not survive a number of the language.
import Tokenizer from '@streamparser/json/tokenizer.js';
import TokenParser from '@streamparser/json/tokenparser.js';

type OnValue = NonNullable<TokenParser['onValue']>;

class WrittenNumbers extends Tokenizer {
  /** The library passes on what it gets here without looking; its type knows numbers only. */
  protected override parseNumber(written: string): number {
    return written as unknown as number;
  }
}

export interface JsonParser {
  write(text: string): void;
  /** The document is complete. */
  isEnded(): boolean;
}

/** `paths` as the library writes them; numbers come to `onValue` as texts. Nothing is thrown: `onError` is told. */
export function jsonParser(paths: string[], onValue: OnValue, onError: (error: Error) => void): JsonParser {
  const tokenizer = new WrittenNumbers();
  const tokens = new TokenParser({ paths, keepStack: false });
  tokenizer.onToken = tokens.write.bind(tokens);
  tokenizer.onEnd = () => {
    if (!tokens.isEnded) tokens.end();
  };
  tokenizer.onError = onError;
  tokens.onError = tokenizer.error.bind(tokenizer);
  tokens.onEnd = () => {
    if (!tokenizer.isEnded) tokenizer.end();
  };
  tokens.onValue = onValue;
  return {
    write: (text) => tokenizer.write(text),
    isEnded: () => tokenizer.isEnded && tokens.isEnded,
  };
}
