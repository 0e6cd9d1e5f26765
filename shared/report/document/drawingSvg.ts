import { html, type Html } from '../html';
import type { Drawing, Shape } from '../drawing';

/** A drawing as inline SVG. `id` must be the document's own: it ties the drawing to its words. */
export function drawingSvg(drawing: Drawing, id: string): Html {
  const { width, height, title, description, shapes } = drawing;
  return html`<svg viewBox="0 0 ${width} ${height}" role="img" aria-labelledby="${id}-title ${id}-words">
    <title id="${id}-title">${title}</title>
    <desc id="${id}-words">${description}</desc>
    ${shapes.map(shapeSvg)}
  </svg>`;
}

function shapeSvg(shape: Shape): Html {
  const { role } = shape;
  switch (shape.kind) {
    case 'rect':
      return html`<rect
        class="${role}"
        x="${shape.x}"
        y="${shape.y}"
        width="${shape.width}"
        height="${shape.height}"
      />`;
    case 'path':
      return html`<path class="${role}" d="${shape.d}" />`;
    case 'circle':
      return html`<circle class="${role}" cx="${shape.x}" cy="${shape.y}" r="${shape.r}" />`;
    case 'text':
      return html`<text class="${role}" x="${shape.x}" y="${shape.y}" text-anchor="${shape.anchor}"
        >${shape.text}</text
      >`;
  }
}
