/** The corrections of one char filter, as Lucene's `BaseCharFilter` keeps them. */
export class OffsetCorrections {
  readonly #offsets: number[] = [];
  readonly #diffs: number[] = [];
  /** How much of the output was read when the correction was made. */
  readonly #reads: number[] = [];

  get last(): number {
    return this.#diffs.at(-1) ?? 0;
  }

  /** From `offset` of the output on, adds `difference` to get the position in the input. @param read output so far */
  add(offset: number, difference: number, read = 0): void {
    if (this.#offsets.at(-1) === offset) this.#diffs[this.#diffs.length - 1] = difference;
    else {
      this.#offsets.push(offset);
      this.#diffs.push(difference);
      this.#reads.push(read);
    }
  }

  /** @param readTo how much of the output the tokenizer had read; later corrections do not count yet */
  correct(offset: number, readTo: number): number {
    let low = 0;
    let high = this.#offsets.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((this.#offsets[middle] ?? 0) <= offset) low = middle + 1;
      else high = middle;
    }
    while (low > 0 && (this.#reads[low - 1] ?? 0) >= readTo) low--;
    return low === 0 ? offset : offset + (this.#diffs[low - 1] ?? 0);
  }
}
