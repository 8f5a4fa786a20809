// The words of a recovery sheet as a square of dots, for a scanner that types what it reads.
import qrcode from 'qrcode-generator';

/** A paper is folded, stained and copied: a quarter of the square may be lost. */
const CORRECTION = 'Q';

/** Rows of dots, true where one is dark, without the light rim that a scanner needs around them. */
export function squareCode(text: string): readonly (readonly boolean[])[] {
  const code = qrcode(0, CORRECTION);
  code.addData(text);
  code.make();
  const size = code.getModuleCount();
  const places = Array.from({ length: size }, (_, at) => at);
  return places.map((row) => places.map((column) => code.isDark(row, column)));
}
