/** One font file and the characters it is asked for. */
export interface FontFace {
  readonly family: string;
  readonly weight: 400 | 600;
  /** Package under `@fontsource/`. */
  readonly source: string;
  /** File name in the package and below `src/fonts/`. */
  readonly file: string;
  readonly range: string;
  /** Further descriptors of the rule. */
  readonly extra: string;
}

/** A family under an open licence whose text is shipped with it. */
export interface FontLicence {
  readonly source: string;
  readonly file: string;
}

const LATIN = "U+0000-00FF,U+0131,U+0152-0153,U+2000-206F,U+20AC,U+2212,U+2215";
const VIETNAMESE =
  "U+0102-0103,U+0110-0111,U+0128-0129,U+0168-0169,U+01A0-01A1,U+01AF-01B0,U+0300-0301,U+0303-0304,U+0308-0309," +
  "U+0323,U+0329,U+1EA0-1EF9,U+20AB";
const FIGURES = "U+0030-0039,U+0025,U+002B,U+002C,U+002E,U+002F,U+2013,U+2212";

const WEIGHTS = [400, 600] as const;

/**
 * The faces of the site. Be Vietnam Pro carries the text. It has no figures of equal width, so columns of numbers take
 * theirs from Inter, under a family of its own that holds digits and signs alone ("So Deu", even figures).
 */
export const fontFaces: readonly FontFace[] = WEIGHTS.flatMap((weight) => [
  makeTextFace(weight, "latin", LATIN),
  makeTextFace(weight, "vietnamese", VIETNAMESE),
  {
    family: "So Deu",
    weight,
    source: "inter",
    file: `inter-latin-${weight}-normal.woff2`,
    range: FIGURES,
    extra: "size-adjust:101%;"
  }
]);

/** The licence texts that the SIL Open Font License 1.1, clause 2, asks to ship with the fonts. */
export const fontLicences: readonly FontLicence[] = [
  {source: "be-vietnam-pro", file: "OFL-be-vietnam-pro.txt"},
  {source: "inter", file: "OFL-inter.txt"}
];

function makeTextFace(weight: 400 | 600, subset: string, range: string): FontFace {
  const file = `be-vietnam-pro-${subset}-${weight}-normal.woff2`;
  return {family: "Be Vietnam Pro", weight, source: "be-vietnam-pro", file, range, extra: ""};
}
