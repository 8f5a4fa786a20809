// A chart in full as a picture, made a little in each frame, so that the window never waits for it. While the view moves
// the last picture is slid and stretched; a new one takes its place when it is whole.
import type { DisplayList } from '#shared/graph/types';
import type { EntityId } from '#shared/model/ids';
import type { Viewport } from './fit-view';
import { fullDrawing, type View } from './full-drawing';

/** ms of each frame that may go into the picture */
const share = 9;

interface Picture {
  readonly canvas: HTMLCanvasElement;
  readonly context: CanvasRenderingContext2D;
}

export interface Placed {
  readonly left: number;
  readonly top: number;
  readonly width: number;
  readonly height: number;
}

export class RestPicture {
  readonly #onReady: () => void;
  #front: Picture = makePicture();
  #back: Picture = makePicture();
  /** How the front one was made; null while there is none. */
  #view: View | null = null;
  #frame = 0;

  /** `onReady` hears that a new picture took the place of the old one. */
  constructor(onReady: () => void) {
    this.#onReady = onReady;
  }

  /** Begins a new picture; what was begun before is given up. */
  make(list: DisplayList, view: View, without: ReadonlySet<EntityId>): void {
    this.stop();
    const { canvas, context } = this.#back;
    canvas.width = Math.max(1, Math.round(view.width * view.scale));
    canvas.height = Math.max(1, Math.round(view.height * view.scale));
    const drawing = fullDrawing(context, list, view, without);
    const goOn = (): void => {
      this.#frame = 0;
      const until = performance.now() + share;
      do {
        if (drawing.next().done) {
          [this.#front, this.#back] = [this.#back, this.#front];
          this.#view = view;
          this.#onReady();
          return;
        }
        // The browser notes strokes and draws them when asked for a pixel: asked now, not all in one frame at the end.
        context.getImageData(0, 0, 1, 1);
      } while (performance.now() < until);
      this.#frame = requestAnimationFrame(goOn);
    };
    this.#frame = requestAnimationFrame(goOn);
  }

  stop(): void {
    cancelAnimationFrame(this.#frame);
    this.#frame = 0;
  }

  /** What it shows is no longer true. */
  forget(): void {
    this.stop();
    this.#view = null;
  }

  /** Where the picture lies in a panel that looks at the chart like this, px; null while there is none. */
  placeIn(now: Viewport): Placed | null {
    if (this.#view === null) return null;
    const { viewport: then, width, height } = this.#view;
    const ratio = now.zoom / then.zoom;
    return {
      left: now.pan.x - then.pan.x * ratio,
      top: now.pan.y - then.pan.y * ratio,
      width: width * ratio,
      height: height * ratio,
    };
  }

  /** `context` draws in pixels of the panel times `scale`. */
  paint(context: CanvasRenderingContext2D, { left, top, width, height }: Placed, scale: number): void {
    const { canvas } = this.#front;
    // As large as it was made it is laid on whole pixels, which keeps its words sharp.
    if (Math.abs(width * scale - canvas.width) < 1) {
      context.drawImage(canvas, Math.round(left * scale), Math.round(top * scale));
    } else {
      context.drawImage(canvas, left * scale, top * scale, width * scale, height * scale);
    }
  }
}

function makePicture(): Picture {
  const canvas = document.createElement('canvas');
  const context = canvas.getContext('2d', { willReadFrequently: true });
  if (context === null) throw new Error('no 2D canvas');
  return { canvas, context };
}
