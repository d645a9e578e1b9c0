import type { Area } from '../stage.ts';

/**
 * A picture in brightness and two differences of colour (I420, BT.709, limited range), as video has it: HD players take
 * that for granted where nothing says otherwise.
 */
export class YuvPicture {
  readonly bytes: Uint8Array;
  readonly #width: number;
  readonly #height: number;

  constructor(width: number, height: number) {
    this.#width = width;
    this.#height = height;
    this.bytes = new Uint8Array((width * height * 3) / 2);
  }

  /** Takes over a part of the picture, which begins and ends on even px, from its RGBA. */
  set({ x, y, width, height }: Area, rgba: Uint8ClampedArray): void {
    const { bytes } = this;
    const stride = this.#width;
    const blue = stride * this.#height;
    const red = blue + blue / 4;
    const pixels = new Uint32Array(rgba.buffer, rgba.byteOffset, width * height);
    // Neighbours are mostly of one colour, whose brightness need not be found again.
    let [known, brightness] = [0, 16];
    const brightnessOf = (pixel: number) => {
      if (pixel === known) return brightness;
      known = pixel;
      brightness =
        (11_966 * (pixel & 255) + 40_254 * ((pixel >> 8) & 255) + 4064 * ((pixel >> 16) & 255) + 1_081_344) >>
        16;
      return brightness;
    };
    for (let row = 0; row < height; row += 2) {
      let from = row * width;
      let to = (y + row) * stride + x;
      let chroma = ((y + row) >> 1) * (stride >> 1) + (x >> 1);
      for (let column = 0; column < width; column += 2) {
        const a = pixels[from] ?? 0;
        const b = pixels[from + 1] ?? 0;
        const c = pixels[from + width] ?? 0;
        const d = pixels[from + width + 1] ?? 0;
        bytes[to] = brightnessOf(a);
        bytes[to + 1] = brightnessOf(b);
        bytes[to + stride] = brightnessOf(c);
        bytes[to + stride + 1] = brightnessOf(d);
        // Two channels of four pixels are added at once: each sum has ten bits and does not reach the next channel.
        const rb = (a & 0xff00ff) + (b & 0xff00ff) + (c & 0xff00ff) + (d & 0xff00ff);
        const g = ((a >> 8) & 255) + ((b >> 8) & 255) + ((c >> 8) & 255) + ((d >> 8) & 255);
        const r1 = rb & 0xffff;
        const b1 = rb >> 16;
        bytes[blue + chroma] = (-6596 * r1 - 22_189 * g + 28_784 * b1 + 33_685_504) >> 18;
        bytes[red + chroma] = (28_784 * r1 - 26_145 * g - 2639 * b1 + 33_685_504) >> 18;
        from += 2;
        to += 2;
        chroma += 1;
      }
    }
  }
}
