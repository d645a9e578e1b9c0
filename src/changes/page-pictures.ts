import { createCanvas, loadImage, type Canvas } from '@napi-rs/canvas';
import { getDocument } from 'pdfjs-dist/legacy/build/pdf.mjs';
import { digestOf } from '../cache/build-cache.ts';

/** Wide enough to read a page of A5 beside another one on a screen. */
const width = 560;

/** A page as it looks. */
export interface PagePicture {
  /** The same for pages that look the same. */
  digest: string;
  /** The picture as WebP; only pages that differ are worth the time. */
  encode: () => Buffer;
}

/** Every page of a PDF, or a PNG as one page. */
export async function pagePictures(bytes: Uint8Array, format: 'pdf' | 'png'): Promise<PagePicture[]> {
  return (format === 'png' ? [await drawnPicture(bytes)] : await drawnPages(bytes)).map((canvas) => ({
    digest: digestOf(canvas.data()),
    encode: () => canvas.toBuffer('image/webp', 75),
  }));
}

async function drawnPicture(bytes: Uint8Array): Promise<Canvas> {
  const image = await loadImage(bytes);
  const height = Math.round((width * image.height) / image.width);
  const canvas = createCanvas(width, height);
  canvas.getContext('2d').drawImage(image, 0, 0, width, height);
  return canvas;
}

async function drawnPages(bytes: Uint8Array): Promise<Canvas[]> {
  const pdf = await getDocument({ data: new Uint8Array(bytes), verbosity: 0, useSystemFonts: false }).promise;
  const pages: Canvas[] = [];
  try {
    for (let number = 1; number <= pdf.numPages; number += 1) {
      const page = await pdf.getPage(number);
      const viewport = page.getViewport({ scale: width / page.getViewport({ scale: 1 }).width });
      const canvas = createCanvas(width, Math.ceil(viewport.height));
      await page.render({ canvas: asBrowserCanvas(canvas), viewport }).promise;
      pages.push(canvas);
    }
  } finally {
    await pdf.loadingTask.destroy();
  }
  return pages;
}

/** pdf.js draws on this canvas when it runs in Node, and its types know only that of browsers. */
function asBrowserCanvas(canvas: Canvas): HTMLCanvasElement {
  return canvas as unknown as HTMLCanvasElement;
}
