import type { Crop } from '../../../design/drawing.ts';
import type { PrintForm } from '../../../print/blocks/print-tree.ts';

/** A drawing in the colours of the piece that it stands in. */
export const printDrawing: PrintForm = ({ id, crop }, _children, context) => [
  { t: 'drawing', ...context.data.drawing(String(id), crop as Crop | undefined) },
];
