import { useId } from 'react';
import type { Drawing, Shape } from '#shared/report/drawing';
import classes from './ChartView.module.css';

/** The chart of the indicators on screen: the same drawing as on paper, in the screen's own ink. */
export function ChartView({ drawing }: { readonly drawing: Drawing }) {
  const id = useId();
  const { width, height, title, description, shapes } = drawing;
  return (
    <svg
      className={classes.chart}
      viewBox={`0 0 ${width} ${height}`}
      role="img"
      aria-labelledby={`${id}-title`}
      aria-describedby={`${id}-words`}
    >
      <title id={`${id}-title`}>{title}</title>
      <desc id={`${id}-words`}>{description}</desc>
      {shapes.map((shape, index) => (
        // A drawing is replaced as a whole: its shapes have no identity of their own.
        <ShapeView key={index} shape={shape} />
      ))}
    </svg>
  );
}

function ShapeView({ shape }: { readonly shape: Shape }) {
  const className = classes[shape.role];
  switch (shape.kind) {
    case 'rect':
      return <rect className={className} x={shape.x} y={shape.y} width={shape.width} height={shape.height} />;
    case 'path':
      return <path className={className} d={shape.d} />;
    case 'circle':
      return <circle className={className} cx={shape.x} cy={shape.y} r={shape.r} />;
    case 'text':
      return (
        <text className={className} x={shape.x} y={shape.y} textAnchor={shape.anchor}>
          {shape.text}
        </text>
      );
  }
}
