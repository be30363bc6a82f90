/**
 * Where each dimension of Sobol's sequence starts: its primitive polynomial over GF(2), as bits from the highest power
 * to the constant, and its first direction numbers. The first dimension has none of its own.
 *
 * Source: Joe & Kuo (2008), SIAM J. Sci. Comput. 30(5), table new-joe-kuo-6.21201, dimensions 2 to 40.
 */
export const SOBOL_STARTS: readonly {readonly polynomial: number; readonly first: readonly number[]}[] = [
  {polynomial: 3, first: [1]},
  {polynomial: 7, first: [1, 3]},
  {polynomial: 11, first: [1, 3, 1]},
  {polynomial: 13, first: [1, 1, 1]},
  {polynomial: 19, first: [1, 1, 3, 3]},
  {polynomial: 25, first: [1, 3, 5, 13]},
  {polynomial: 37, first: [1, 1, 5, 5, 17]},
  {polynomial: 41, first: [1, 1, 5, 5, 5]},
  {polynomial: 47, first: [1, 1, 7, 11, 19]},
  {polynomial: 55, first: [1, 1, 5, 1, 1]},
  {polynomial: 59, first: [1, 1, 1, 3, 11]},
  {polynomial: 61, first: [1, 3, 5, 5, 31]},
  {polynomial: 67, first: [1, 3, 3, 9, 7, 49]},
  {polynomial: 91, first: [1, 1, 1, 15, 21, 21]},
  {polynomial: 97, first: [1, 3, 1, 13, 27, 49]},
  {polynomial: 103, first: [1, 1, 1, 15, 7, 5]},
  {polynomial: 109, first: [1, 3, 1, 15, 13, 25]},
  {polynomial: 115, first: [1, 1, 5, 5, 19, 61]},
  {polynomial: 131, first: [1, 3, 7, 11, 23, 15, 103]},
  {polynomial: 137, first: [1, 3, 7, 13, 13, 15, 69]},
  {polynomial: 143, first: [1, 1, 3, 13, 7, 35, 63]},
  {polynomial: 145, first: [1, 3, 5, 9, 1, 25, 53]},
  {polynomial: 157, first: [1, 3, 1, 13, 9, 35, 107]},
  {polynomial: 167, first: [1, 3, 1, 5, 27, 61, 31]},
  {polynomial: 171, first: [1, 1, 5, 11, 19, 41, 61]},
  {polynomial: 185, first: [1, 3, 5, 3, 3, 13, 69]},
  {polynomial: 191, first: [1, 1, 7, 13, 1, 19, 1]},
  {polynomial: 193, first: [1, 3, 7, 5, 13, 19, 59]},
  {polynomial: 203, first: [1, 1, 3, 9, 25, 29, 41]},
  {polynomial: 211, first: [1, 3, 5, 13, 23, 1, 55]},
  {polynomial: 213, first: [1, 3, 7, 3, 13, 59, 17]},
  {polynomial: 229, first: [1, 3, 1, 3, 5, 53, 69]},
  {polynomial: 239, first: [1, 1, 5, 5, 23, 33, 13]},
  {polynomial: 241, first: [1, 1, 7, 7, 1, 61, 123]},
  {polynomial: 247, first: [1, 1, 7, 9, 13, 61, 49]},
  {polynomial: 253, first: [1, 3, 3, 5, 3, 55, 33]},
  {polynomial: 285, first: [1, 3, 1, 15, 31, 13, 49, 245]},
  {polynomial: 299, first: [1, 3, 5, 15, 31, 59, 63, 97]},
  {polynomial: 301, first: [1, 3, 1, 11, 11, 11, 77, 249]}
];
