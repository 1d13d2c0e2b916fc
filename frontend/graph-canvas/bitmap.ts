/** Draws a figure as a bitmap, and gives files to the person at the browser. */

import type { Figure } from './figure';

/** More than any browser draws at once. */
const LONGEST_SIDE = 16_000;
const MOST_PIXELS = 120_000_000;

/** How many pixels to one of the figure: as many as wanted, or as the browser can draw. */
export function scaleFor(figure: Pick<Figure, 'width' | 'height'>, wanted: number): number {
  const { width, height } = figure;
  return Math.min(
    wanted,
    LONGEST_SIDE / Math.max(1, width, height),
    Math.sqrt(MOST_PIXELS / Math.max(1, width * height)),
  );
}

export async function pngOf(figure: Figure, wantedScale: number): Promise<Blob> {
  const scale = scaleFor(figure, wantedScale);
  const canvas = document.createElement('canvas');
  canvas.width = Math.floor(figure.width * scale);
  canvas.height = Math.floor(figure.height * scale);
  const context = canvas.getContext('2d');
  if (context === null) {
    throw new Error('No 2d canvas');
  }
  context.fillStyle = figure.paper;
  context.fillRect(0, 0, canvas.width, canvas.height);
  context.scale(scale, scale);
  paint(context, figure);
  return new Promise((done, failed) =>
    canvas.toBlob((blob) => (blob === null ? failed(new Error('No bitmap')) : done(blob)), 'image/png'),
  );
}

function paint(context: CanvasRenderingContext2D, figure: Figure): void {
  context.lineJoin = 'round';
  context.textBaseline = 'middle';
  for (const part of figure.parts) {
    if (part.kind === 'outline') {
      const path = new Path2D(part.path);
      context.lineCap = part.round ? 'round' : 'butt';
      context.setLineDash([...part.dash]);
      context.lineWidth = part.width;
      if (part.fill !== null) {
        context.fillStyle = part.fill;
        context.fill(path);
      }
      if (part.stroke !== null) {
        context.strokeStyle = part.stroke;
        context.stroke(path);
      }
    } else {
      context.globalAlpha = part.opacity;
      context.setLineDash([]);
      context.font = `${part.weight} ${part.size}px ${figure.font}`;
      context.textAlign = part.anchor === 'middle' ? 'center' : 'left';
      if (part.halo !== null) {
        context.lineWidth = part.haloWidth;
        context.strokeStyle = part.halo;
        context.strokeText(part.text, part.at.x, part.at.y);
      }
      context.fillStyle = part.colour;
      context.fillText(part.text, part.at.x, part.at.y);
      context.globalAlpha = 1;
    }
  }
}

/** Saves a file as the browser saves what is downloaded. */
export function download(file: Blob, name: string): void {
  const link = document.createElement('a');
  link.href = URL.createObjectURL(file);
  link.download = name;
  link.click();
  setTimeout(() => URL.revokeObjectURL(link.href), 60_000);
}
