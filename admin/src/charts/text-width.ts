const context = document.createElement('canvas').getContext('2d')!;

/** How wide a text will be in an SVG of ours, in pixels; 12 px Inter. */
export function textWidth(text: string, weight: 400 | 500 | 600 = 400): number {
  context.font = `${weight} 12px "Inter Variable", system-ui, sans-serif`;
  return context.measureText(text).width;
}
