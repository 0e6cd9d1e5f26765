/** The way from the top of an exercise file to a value: keys of maps and places in lists. */
export type Path = readonly (string | number)[];

/** Paths where something is wrong already; what else would be found at or below them only follows from it. */
export class BrokenPaths {
  private readonly broken = new Map<string, Path>();

  constructor(paths: Iterable<Path> = []) {
    for (const path of paths) this.add(path);
  }

  get paths(): readonly Path[] {
    return [...this.broken.values()];
  }

  add(path: Path): void {
    this.broken.set(keyOf(path), path);
  }

  covers(path: Path): boolean {
    if (this.broken.size === 0) return false;
    for (let length = 0; length <= path.length; length += 1)
      if (this.broken.has(keyOf(path.slice(0, length)))) return true;
    return false;
  }
}

function keyOf(path: Path): string {
  return path.map((step) => `\n${step}`).join('');
}
