export interface Box {
  x: number;
  y: number;
  width: number;
  height: number;
}

function touches(a: Box, b: Box): boolean {
  return a.x < b.x + b.width && b.x < a.x + a.width && a.y < b.y + b.height && b.y < a.y + a.height;
}

/** The first of the candidates that lies within the bounds and touches nothing that stands there already. */
export function placeBox(candidates: Iterable<Box>, taken: readonly Box[], bounds: Box): Box | undefined {
  for (const box of candidates) {
    const isWithin =
      box.x >= bounds.x &&
      box.y >= bounds.y &&
      box.x + box.width <= bounds.x + bounds.width &&
      box.y + box.height <= bounds.y + bounds.height;
    if (isWithin && !taken.some((other) => touches(box, other))) return box;
  }
  return undefined;
}
