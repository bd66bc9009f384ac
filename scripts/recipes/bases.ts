import type { Inputs } from "../pipeline/inputs";
import type { Band } from "./residents-aged";

/** What weighs the rows of a mean: whole numbers by LSOA. */
export type Base = (inputs: Inputs) => Float64Array;

/** People of some ages: the census's share of them, brought to the LSOA's people of mid-2022, to the nearest person. */
const aged =
  (...bands: Band[]): Base =>
  ({ age21, iodPeople }) =>
    iodPeople.map((people, i) => {
      const inBands = bands.reduce((sum, band) => sum + (age21[band][i] as number), 0);
      return Math.round((people * inBands) / (age21.residents[i] as number));
    });

/** All people of mid-2022: the Ministry's own denominators where the file carries them. */
export const people: Base = ({ iodPeople }) => iodPeople;
/** People of working age: the Ministry's denominators of the employment domain where the file carries them, else ages 15 to 64. */
export const workingAge: Base = (inputs) => inputs.iodWorkingAge ?? aged("age_15_24", "age_25_64")(inputs);
/** Adults aged 25 to 64, of whom adult skills are a share (the Ministry's are 25 to 66). */
export const adults: Base = aged("age_25_64");
/** Children aged 0 to 14, the nearest to pupils that the inputs have. */
export const children: Base = aged("age_0_14");
/** Households at the census of 2021; also the nearest to dwellings and properties that the inputs have. */
export const households: Base = ({ households21: h }) =>
  h.households_0_dimensions.map(
    (none, i) =>
      none +
      (h.households_1_dimensions[i] as number) +
      (h.households_2_dimensions[i] as number) +
      (h.households_3_dimensions[i] as number) +
      (h.households_4_dimensions[i] as number),
  );
