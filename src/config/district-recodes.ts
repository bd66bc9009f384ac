/**
 * Districts of 2024 that other tables know by another code, for a boundary that moved by some houses: the code of 2024, and the one before or
 * after it (Office for National Statistics, Code History Database). Districts that were merged are others, and are not here.
 */
export const DISTRICT_RECODES: readonly (readonly [code: string, other: string])[] = [
  ["E06000057", "E06000048"], // Northumberland, to 2013
  ["E07000240", "E07000100"], // St Albans, to 2013
  ["E07000241", "E07000104"], // Welwyn Hatfield, to 2013
  ["E07000242", "E07000097"], // East Hertfordshire, to 2013
  ["E07000243", "E07000101"], // Stevenage, to 2013
  ["E08000037", "E08000020"], // Gateshead, to 2013
  ["E08000016", "E08000038"], // Barnsley, from 2025
  ["E08000019", "E08000039"], // Sheffield, from 2025
];
