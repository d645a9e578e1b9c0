import type { Area } from '../stage.ts';

/**
 * A picture in brightness and two differences of colour (I420, BT.709, limited range), as video has it: HD players take
 * that for granted where nothing says otherwise.
 */
export class YuvPicture {
  readonly bytes: Uint8Array;
  /** The same bytes two by two. */
  readonly #pairs: Uint16Array;
  readonly #width: number;
  readonly #height: number;

  constructor(width: number, height: number) {
    this.#width = width;
    this.#height = height;
    this.bytes = new Uint8Array((width * height * 3) / 2);
    this.#pairs = new Uint16Array(this.bytes.buffer);
  }

  /** Takes over a part of the picture, which begins and ends on even px, from its RGBA. */
  set({ x, y, width, height }: Area, rgba: Uint8ClampedArray): void {
    const bytes = this.bytes;
    const pairs = this.#pairs;
    const stride = this.#width >> 1;
    const blue = this.#width * this.#height;
    const red = blue + blue / 4;
    const pixels = new Uint32Array(rgba.buffer, rgba.byteOffset, width * height);
    // Most squares are of one colour, and mostly of that of the square before.
    let known = black;
    let [brightness, ofBlue, ofRed] = [0x1010, 128, 128];
    for (let row = 0; row < height; row += 2) {
      let from = row * width;
      let to = (y + row) * stride + (x >> 1);
      let chroma = ((y + row) >> 1) * stride + (x >> 1);
      for (const until = from + width; from < until; from += 2, to += 1, chroma += 1) {
        const a = pixels[from] ?? 0;
        const b = pixels[from + 1] ?? 0;
        const c = pixels[from + width] ?? 0;
        const d = pixels[from + width + 1] ?? 0;
        if (a === b && a === c && a === d) {
          if (a !== known) {
            known = a;
            brightness = brightnessOf(a) * 257;
            const [r, g, b1] = [(a & 255) << 2, ((a >> 8) & 255) << 2, ((a >> 16) & 255) << 2];
            ofBlue = blueOf(r, g, b1);
            ofRed = redOf(r, g, b1);
          }
          pairs[to] = brightness;
          pairs[to + stride] = brightness;
          bytes[blue + chroma] = ofBlue;
          bytes[red + chroma] = ofRed;
          continue;
        }
        pairs[to] = brightnessOf(a) | (brightnessOf(b) << 8);
        pairs[to + stride] = brightnessOf(c) | (brightnessOf(d) << 8);
        // Two channels of four pixels are added at once: each sum has ten bits and does not reach the next channel.
        const rb = (a & 0xff00ff) + (b & 0xff00ff) + (c & 0xff00ff) + (d & 0xff00ff);
        const g = ((a >> 8) & 255) + ((b >> 8) & 255) + ((c >> 8) & 255) + ((d >> 8) & 255);
        bytes[blue + chroma] = blueOf(rb & 0xffff, g, rb >> 16);
        bytes[red + chroma] = redOf(rb & 0xffff, g, rb >> 16);
      }
    }
  }
}

/** An RGBA pixel as a number, its red lowest. */
const black = 0xff000000;

function brightnessOf(pixel: number): number {
  return (
    (11_966 * (pixel & 255) + 40_254 * ((pixel >> 8) & 255) + 4064 * ((pixel >> 16) & 255) + 1_081_344) >> 16
  );
}

/** The difference of blue of four pixels, from the sums of their channels. */
function blueOf(r: number, g: number, b: number): number {
  return (-6596 * r - 22_189 * g + 28_784 * b + 33_685_504) >> 18;
}

/** The difference of red. */
function redOf(r: number, g: number, b: number): number {
  return (28_784 * r - 26_145 * g - 2639 * b + 33_685_504) >> 18;
}
