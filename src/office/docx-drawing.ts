import { AlignmentType, ImageRun, Paragraph, TextWrappingType } from 'docx';
import { HorizontalPositionAlign, HorizontalPositionRelativeFrom, VerticalPositionRelativeFrom } from 'docx';
import type { ColourRole } from '../design/audiences.ts';
import { drawingPicture, outlinedPicture } from '../design/drawing-picture.ts';
import { framedBox } from '../design/drawing-frame.ts';
import { cropRatios } from '../design/drawing.ts';
import type { PrintDrawing, PrintBlock } from '../print/blocks/print-tree.ts';
import { blocksOf } from './docx-blocks.ts';
import type { DocxChild } from './docx-tables.ts';

/** The number of a drawing in its file: of the drawing and its place, since the library counts over all files of a process. */
const drawingId = (place: string, id: string) =>
  String(Buffer.from(`${place} ${id}`).reduce((sum, byte) => (sum * 31 + byte) % 2_147_483_629, 7));

/** A pixel of DOCX is a ninety-sixth of an inch. */
const pixels = (millimetres: number) => Math.round((millimetres / 25.4) * 96);

/** How many dots a printed drawing has in the width of one such pixel. */
const sharpness = 2.5;

/** A drawing in a wide frame beside the title of a sheet, as its PDF has it. */
export async function pictureBesideTitle(
  picture: PrintDrawing,
  colours: Readonly<Record<ColourRole, string>>,
): Promise<ImageRun> {
  const { id, shapes, alt } = picture;
  const width = pixels(42);
  const box = framedBox(picture, cropRatios.wide);
  return new ImageRun({
    type: 'png',
    data: await drawingPicture(shapes, box, colours, width * sharpness),
    transformation: { width, height: Math.round(width / cropRatios.wide) },
    altText: { id: drawingId('head', id), name: id, description: alt, title: '' },
    floating: {
      horizontalPosition: {
        relative: HorizontalPositionRelativeFrom.MARGIN,
        align: HorizontalPositionAlign.RIGHT,
      },
      verticalPosition: { relative: VerticalPositionRelativeFrom.PARAGRAPH, offset: 0 },
      wrap: { type: TextWrappingType.SQUARE },
      margins: { left: 180_000 },
    },
  });
}

/** A drawing in outlines, so many mm wide, for pupils to colour. */
export async function pictureToColour(drawing: PrintDrawing, millimetres: number): Promise<Paragraph> {
  const { id, shapes, alt } = drawing;
  const width = pixels(millimetres);
  const picture = new ImageRun({
    type: 'png',
    data: await outlinedPicture(shapes, framedBox(drawing, cropRatios.screen), width * sharpness),
    transformation: { width, height: Math.round(width / cropRatios.screen) },
    altText: { id: drawingId('outlined', id), name: id, description: alt, title: '' },
  });
  return new Paragraph({ alignment: AlignmentType.CENTER, spacing: { after: 160 }, children: [picture] });
}

/** Print blocks as those of a DOCX; what is drawn among them is a picture with its alternative text. */
export async function blocksWithPictures(
  blocks: readonly PrintBlock[],
  colours: Readonly<Record<ColourRole, string>>,
): Promise<DocxChild[]> {
  const made = await Promise.all(
    blocks.map(async (block) =>
      block.t === 'drawing' ? [await pictureOfBlock(block, colours)] : blocksOf([block]),
    ),
  );
  return made.flat();
}

async function pictureOfBlock(
  { id, shapes, box, alt }: PrintDrawing,
  colours: Readonly<Record<ColourRole, string>>,
): Promise<Paragraph> {
  const width = pixels(100);
  const picture = new ImageRun({
    type: 'png',
    data: await drawingPicture(shapes, box, colours, width * sharpness),
    transformation: { width, height: Math.round((width * box[3]) / box[2]) },
    altText: { id: drawingId(box.join(), id), name: id, description: alt, title: '' },
  });
  return new Paragraph({
    alignment: AlignmentType.CENTER,
    spacing: { before: 120, after: 120 },
    children: [picture],
  });
}
