/** What a shape is; the document and the screen each give it their own ink. No role is told by colour alone. */
export type ShapeRole =
  | 'band'
  | 'frame'
  | 'grid'
  | 'start'
  | 'area'
  | 'line'
  | 'dot'
  | 'name'
  | 'value'
  | 'note'
  | 'tick'
  | 'markLine'
  | 'mark'
  | 'markText'
  | 'openMark'
  | 'openMarkText'
  | 'endingLine'
  | 'endingText';

export type Shape =
  | {
      readonly kind: 'rect';
      readonly role: ShapeRole;
      readonly x: number;
      readonly y: number;
      readonly width: number;
      readonly height: number;
    }
  | { readonly kind: 'path'; readonly role: ShapeRole; readonly d: string }
  | { readonly kind: 'circle'; readonly role: ShapeRole; readonly x: number; readonly y: number; readonly r: number }
  | {
      readonly kind: 'text';
      readonly role: ShapeRole;
      readonly x: number;
      readonly y: number;
      readonly anchor: 'start' | 'middle' | 'end';
      readonly text: string;
    };

/** A drawing in its own units, to be scaled as a whole. `title` and `description` say in words what it shows. */
export interface Drawing {
  readonly width: number;
  readonly height: number;
  readonly title: string;
  readonly description: string;
  readonly shapes: readonly Shape[];
}

/** Tenths of a unit are enough for any eye, and keep the file short. */
export function round(value: number): number {
  return Math.round(value * 10) / 10;
}
