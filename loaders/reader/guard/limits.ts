/**
 * What is opened at all. A filled form is about 25 kB, 90 kB unpacked; a sheet of 50,000 rows and 20 columns about 5 MB,
 * 45 MB unpacked.
 */
export const LIMITS = {
  /** Bytes of the file. */
  bytes: 50e6,
  /** Bytes of a text file: it is held in memory whole. */
  textBytes: 25e6,
  /** Bytes of all parts of an archive, unpacked. */
  unpacked: 250e6,
  /** Unpacked over packed bytes of a part that unpacks to more than 1 MB. */
  ratio: 150,
  /** Parts of an archive. */
  entries: 2000,
  /** Cells with content in one file. */
  cells: 2_000_000,
  /** Sheets of a workbook. */
  sheets: 500,
  /** Characters of a cell or a comment: Excel holds 32,767. */
  text: 100_000,
  /** Elements within elements. */
  depth: 200,
  /** Milliseconds of processor time that reading a file may take. With the start of a process, it ends within 10 s. */
  time: 8_000
} as const;
