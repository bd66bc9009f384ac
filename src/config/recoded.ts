/** Districts that got a new code in April 2025 and kept nearly all of their people: new code to the code of 2024 that the data use (lookup-lsoa21). */
export const RECODED_DISTRICTS: Readonly<Record<string, string>> = {
  E08000038: "E08000016",
  E08000039: "E08000019",
};
