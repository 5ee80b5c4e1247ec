/** Parts of light as a screen gives them, 0 to 1 and linear. */
export interface Colour {
  readonly red: number;
  readonly green: number;
  readonly blue: number;
}

interface Lab {
  readonly lightness: number;
  readonly a: number;
  readonly b: number;
}

/** CSS Color 4, 10: from OKLab to linear sRGB. What no screen can show is clipped. */
function fromLab({ lightness, a, b }: Lab): Colour {
  const long = (lightness + 0.3963377774 * a + 0.2158037573 * b) ** 3;
  const medium = (lightness - 0.1055613458 * a - 0.0638541728 * b) ** 3;
  const short = (lightness - 0.0894841775 * a - 1.291485548 * b) ** 3;
  const clip = (part: number) => Math.min(Math.max(part, 0), 1);
  return {
    red: clip(4.0767416621 * long - 3.3077115913 * medium + 0.2309699292 * short),
    green: clip(-1.2684380046 * long + 2.6097574011 * medium - 0.3413193965 * short),
    blue: clip(-0.0041960863 * long - 0.7034186147 * medium + 1.707614701 * short),
  };
}

function toLab({ red, green, blue }: Colour): Lab {
  const long = Math.cbrt(0.4122214708 * red + 0.5363325363 * green + 0.0514459929 * blue);
  const medium = Math.cbrt(0.2119034982 * red + 0.6806995451 * green + 0.1073969566 * blue);
  const short = Math.cbrt(0.0883024619 * red + 0.2817188376 * green + 0.6299787005 * blue);
  return {
    lightness: 0.2104542553 * long + 0.793617785 * medium - 0.0040720468 * short,
    a: 1.9779984951 * long - 2.428592205 * medium + 0.4505937099 * short,
    b: 0.0259040371 * long + 0.7827717662 * medium - 0.808675766 * short,
  };
}

/** Reads `oklch(0.985 0.006 85)`. Errors: what isn't one. */
export function parseColour(text: string): Colour {
  const parts = /^oklch\(([\d.]+) ([\d.]+) ([\d.]+)\)$/.exec(text);
  if (!parts) throw new Error(`no colour: ${text}`);
  const [lightness = 0, chroma = 0, hue = 0] = parts.slice(1).map(Number);
  const angle = (hue * Math.PI) / 180;
  return fromLab({ lightness, a: chroma * Math.cos(angle), b: chroma * Math.sin(angle) });
}

/** `color-mix(in oklab, colour share, other)`. */
export function mix(colour: Colour, share: number, other: Colour): Colour {
  const [one, two] = [toLab(colour), toLab(other)];
  const between = (from: number, to: number) => from * share + to * (1 - share);
  return fromLab({
    lightness: between(one.lightness, two.lightness),
    a: between(one.a, two.a),
    b: between(one.b, two.b),
  });
}

/** What a screen is told for a part of light: sRGB isn't linear. */
function encode(part: number): number {
  return part <= 0.0031308 ? part * 12.92 : 1.055 * part ** (1 / 2.4) - 0.055;
}

function decode(part: number): number {
  return part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4;
}

/** The colour with a transparency of its own over a ground; browsers blend what the screen is told. */
export function blend(colour: Colour, alpha: number, ground: Colour): Colour {
  const over = (part: number, below: number) => decode(encode(part) * alpha + encode(below) * (1 - alpha));
  return {
    red: over(colour.red, ground.red),
    green: over(colour.green, ground.green),
    blue: over(colour.blue, ground.blue),
  };
}

/** As `#fcfaf6`. */
export function writeHex({ red, green, blue }: Colour): string {
  const digits = [red, green, blue].map((part) =>
    Math.round(encode(part) * 255)
      .toString(16)
      .padStart(2, '0'),
  );
  return `#${digits.join('')}`;
}

/** WCAG 2.2: relative luminance. */
function luminance({ red, green, blue }: Colour): number {
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}

/** WCAG 2.2: contrast ratio, 1 to 21. */
export function contrast(one: Colour, other: Colour): number {
  const [dark = 0, light = 0] = [luminance(one), luminance(other)].toSorted((a, b) => a - b);
  return (light + 0.05) / (dark + 0.05);
}
