// A list of codes of up to 53 bits whose length is not known beforehand, as one typed array.

export class GrowingCodes {
  values = new Float64Array(1024);
  count = 0;

  push(code: number): void {
    if (this.count === this.values.length) {
      const grown = new Float64Array(this.values.length * 2);
      grown.set(this.values);
      this.values = grown;
    }
    this.values[this.count++] = code;
  }
}
