/** Writes a figure as SVG: a file of lines and letters that any drawing program takes on. */

import type { Figure, Outline, Part, Words } from './figure';
import { short } from './shapes';

/** @param title what the file says that it is */
export function svgOf(figure: Figure, title: string, language: string): string {
  const { width, height } = figure;
  return [
    '<?xml version="1.0" encoding="UTF-8"?>',
    `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}" viewBox="0 0 ${width} ${height}"` +
      ` xml:lang="${escaped(language)}" font-family="${escaped(figure.font)}" text-rendering="geometricPrecision">`,
    `<title>${escaped(title)}</title>`,
    `<rect width="100%" height="100%"${paint('fill', figure.paper)}/>`,
    ...figure.parts.map(partOf),
    '</svg>',
    '',
  ].join('\n');
}

function partOf(part: Part): string {
  return part.kind === 'outline' ? outline(part) : words(part);
}

function outline({ path, fill, stroke, width, dash, round }: Outline): string {
  const line =
    stroke === null
      ? ''
      : paint('stroke', stroke) +
        ` stroke-width="${short(width)}"` +
        (dash.length === 0 ? '' : ` stroke-dasharray="${dash.join(' ')}"`) +
        (round ? ' stroke-linecap="round"' : '');
  return `<path d="${path}"${fill === null ? ' fill="none"' : paint('fill', fill)}${line}/>`;
}

/** The halo is a line around the letters, laid beneath them. */
function words({ text, at, size, weight, colour, halo, haloWidth, anchor, opacity }: Words): string {
  const around =
    halo === null
      ? ''
      : `${paint('stroke', halo)} stroke-width="${haloWidth}" stroke-linejoin="round" paint-order="stroke"`;
  return (
    `<text x="${short(at.x)}" y="${short(at.y)}" dy="0.35em" font-size="${size}" font-weight="${weight}"` +
    (anchor === 'middle' ? ' text-anchor="middle"' : '') +
    (opacity === 1 ? '' : ` opacity="${short(opacity)}"`) +
    `${paint('fill', colour)}${around}>${escaped(text)}</text>`
  );
}

/** Colour and strength apart, since not every reader knows rgba(). */
function paint(what: 'fill' | 'stroke', colour: string): string {
  const [r = 0, g = 0, b = 0, strength = 1] = (colour.match(/[\d.]+/g) ?? []).map(Number);
  const hex = [r, g, b].map((part) => Math.round(part).toString(16).padStart(2, '0')).join('');
  return ` ${what}="#${hex}"${strength === 1 ? '' : ` ${what}-opacity="${short(strength)}"`}`;
}

/** Safe in an element and in an attribute; what XML 1.0 cannot hold becomes the sign for what could not be read. */
export function escaped(text: string): string {
  return text
    .replace(/[^\t\n\r\u0020-\ud7ff\ue000-\ufffd\u{10000}-\u{10ffff}]/gu, '\ufffd')
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('"', '&quot;')
    .replaceAll("'", '&#39;');
}
