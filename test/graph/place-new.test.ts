// Where newly added things go on a chart.
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { freeGround, placesAround } from '#shared/graph/place-new';

const point = fc.record({ x: fc.integer({ min: -900, max: 900 }), y: fc.integer({ min: -900, max: 900 }) });

describe('new things', () => {
  it('never stand on each other or on what is there', () => {
    fc.assert(
      fc.property(
        point,
        fc.integer({ min: 0, max: 30 }),
        fc.array(point, { maxLength: 30 }),
        (around, count, there) => {
          const found = placesAround(around, count, there);
          expect(found).toHaveLength(count);
          found.forEach((one, at) => {
            for (const other of [...there, ...found.slice(0, at)]) {
              expect(Math.abs(one.x - other.x) >= 135 || Math.abs(one.y - other.y) >= 99).toBe(true);
            }
          });
        },
      ),
    );
  });

  it('stand close to what they were found from', () => {
    const found = placesAround({ x: 0, y: 0 }, 5, [{ x: 0, y: 0 }]);
    for (const { x, y } of found) expect(Math.hypot(x, y)).toBeLessThan(200);
  });

  it('go beside the chart when they come from elsewhere', () => {
    expect(freeGround([])).toEqual({ x: 0, y: 0 });
    expect(freeGround([{ x: 400, y: 10 }]).x).toBeGreaterThan(400);
  });
});
