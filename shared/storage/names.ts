// Names numbered in the order in which they first come.

export class Names {
  readonly list: string[] = [];
  readonly #places = new Map<string, number>();

  placeOf(name: string): number {
    let place = this.#places.get(name);
    if (place === undefined) {
      place = this.list.length;
      this.list.push(name);
      this.#places.set(name, place);
    }
    return place;
  }
}
