/** Counts what passed, failed and was skipped, and prints it. */
export class Tally {
  passed = 0;
  failed = 0;
  skipped = 0;

  pass(count = 1): void {
    this.passed += count;
  }

  fail(description: string): void {
    this.failed++;
    print(`FAILED ${description}`);
  }

  /** Visible, with its reason: what was not looked at can't pass. */
  skip(what: string, why: string): void {
    this.skipped++;
    print(`SKIPPED ${what}: ${why}`);
  }

  summary(): string {
    return `${this.passed} passed, ${this.failed} failed, ${this.skipped} skipped`;
  }
}

export function print(line: string): void {
  process.stdout.write(`${line}\n`);
}
