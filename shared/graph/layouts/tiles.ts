// Lays shapes of cells beside and into each other so that the whole fills a page: largest first, each where the whole
// grows least. A part's shape and not its frame counts, so that a pair of people stands in the hollow of a long chain.

export interface Tile {
  readonly columns: number;
  readonly rows: number;
  /** By row: 1 where the shape lies. */
  readonly taken: Uint8Array;
}

export interface TileSpot {
  readonly column: number;
  readonly row: number;
}

/** A page is wider than it is high. */
const proportion = 1.5;
/** Above this number of shapes they are set in lines of frames: looking for the best spot would take too long. */
const manyTiles = 150;

/** Upper left corner of each shape, in their order. No two shapes share a cell. */
export function arrangeTiles(tiles: readonly Tile[]): readonly TileSpot[] {
  const order = tiles
    .map((tile, at) => ({ tile, at }))
    .sort((a, b) => b.tile.columns * b.tile.rows - a.tile.columns * a.tile.rows || a.at - b.at);
  const spots: TileSpot[] = [];
  const sought = order.slice(0, manyTiles);
  const ground = groundFor(sought.map(({ tile }) => tile));
  for (const { tile, at } of sought) {
    const spot = ground.bestSpot(tile);
    ground.lay(tile, spot);
    spots[at] = spot;
  }
  let line = { column: 0, row: ground.rows(), rows: 0 };
  for (const { tile, at } of order.slice(manyTiles)) {
    if (line.column > 0 && line.column + tile.columns > ground.columns)
      line = { column: 0, row: line.row + line.rows, rows: 0 };
    spots[at] = { column: line.column, row: line.row };
    line = { ...line, column: line.column + tile.columns, rows: Math.max(line.rows, tile.rows) };
  }
  return spots;
}

interface Ground {
  readonly columns: number;
  /** Rows in use. */
  readonly rows: () => number;
  readonly bestSpot: (tile: Tile) => TileSpot;
  readonly lay: (tile: Tile, spot: TileSpot) => void;
}

/** Room enough that below everything else there is always a spot. */
function groundFor(tiles: readonly Tile[]): Ground {
  const area = tiles.reduce((sum, { columns, rows }) => sum + columns * rows, 0);
  const widest = tiles.reduce((most, tile) => Math.max(most, tile.columns), 0);
  const columns = Math.max(widest, Math.ceil(Math.sqrt(area * proportion) * 1.1));
  const taken = new Uint8Array(columns * tiles.reduce((sum, { rows }) => sum + rows, 0));
  const inUse = { columns: 0, rows: 0 };

  /** How large the page must be that holds everything, with a shape that ends there. */
  const sizeWith = (right: number, bottom: number): number =>
    Math.max(Math.max(inUse.columns, right) / proportion, Math.max(inUse.rows, bottom));

  const isFree = (cells: Uint32Array, spot: number): boolean => {
    for (const cell of cells) if (taken[spot + cell] === 1) return false;
    return true;
  };

  return {
    columns,
    rows: () => inUse.rows,
    bestSpot: (tile) => {
      const cells = cellsOf(tile, columns);
      let best: TileSpot = { column: 0, row: inUse.rows };
      let least = sizeWith(tile.columns, inUse.rows + tile.rows);
      for (let row = 0; row < inUse.rows; row++) {
        for (let column = 0; column + tile.columns <= columns; column++) {
          const size = sizeWith(column + tile.columns, row + tile.rows);
          if (size >= least || !isFree(cells, row * columns + column)) continue;
          least = size;
          best = { column, row };
        }
      }
      return best;
    },
    lay: (tile, { column, row }) => {
      for (const cell of cellsOf(tile, columns)) taken[row * columns + column + cell] = 1;
      inUse.columns = Math.max(inUse.columns, column + tile.columns);
      inUse.rows = Math.max(inUse.rows, row + tile.rows);
    },
  };
}

/** Places of a shape's cells on a ground that is so many columns wide. */
function cellsOf(tile: Tile, columns: number): Uint32Array {
  const cells: number[] = [];
  for (let at = 0; at < tile.taken.length; at++)
    if (tile.taken[at] === 1) cells.push(Math.floor(at / tile.columns) * columns + (at % tile.columns));
  return Uint32Array.from(cells);
}
