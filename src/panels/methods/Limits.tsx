import { LIMIT_FIGURES as FIGURES } from "../../config/limit-figures";
import { Section } from "../../ui/Panel";
import { count } from "../../words/format";
import styles from "./Methods.module.css";
import { Positions } from "./Positions";
import { Straddling } from "./Straddling";

/** What the figures cannot say, in plain words. */
export function Limits() {
  return (
    <>
      <Section title="Averages hide">
        <p>
          An MSOA holds {FIGURES.fewestLsoas} to {FIGURES.mostLsoas} LSOAs; {FIGURES.fourOrFive}% hold four or
          five. One of them can be among England’s most deprived tenth while the average is not: such areas
          are shown as hidden pockets and never dropped.
        </p>
        <p>
          What is true of an area need not be true of a person in it. Half or more of the people are
          income-deprived in {count(FIGURES.decile1HalfDeprived)} of England’s {count(FIGURES.decile1)} LSOAs
          of decile 1 and in {count(FIGURES.majorityHalfDeprived)} of the {count(FIGURES.majority)} areas that
          Core20 majority flags; in the rest fewer than half are. About {FIGURES.deprivedOutsideDecile1}% of
          England’s income-deprived people live outside decile 1.
        </p>
        <p>
          Core20 is NHS England’s name for people: the most deprived fifth of England by the IMD. That an area
          counts when half or more of its people are among them is our rule, not NHS England’s.
        </p>
      </Section>
      <Section title="What “2025” means">
        <p>
          The Indices of Deprivation 2025 were published in October 2025. They describe earlier years, which
          differ between indicators; each indicator’s own stand in the notes to the Ministry’s File 8 (“data
          time point”) and in its technical report, which are not among our files, so we give none. Our
          weights are people of mid-2022.
        </p>
        <p>
          The Ministry weighs by a later edition of those people. The ranks of all 42 ICBs of 2024 by the five
          summary measures are as published; a district’s rank can differ by a place.
        </p>
      </Section>
      <Section title="Census 2021 was taken in the pandemic">
        <p>
          March 2021 was a time of furlough and of late moves, of students above all. That touches the levels
          of 2021 (where people lived, how they said they were, homes and cars), not only changes since 2011.
        </p>
      </Section>
      <Section title="Age stands behind some shares">
        <p>
          Older people more often have no qualifications, and report worse health. Read such shares beside the
          share aged 65 and over.
        </p>
      </Section>
      <Section title="Licences">
        <p>
          Most data are under the Open Government Licence v3.0. The Community Needs Index is not stated to be:
          OCSI publishes it as open data through the UK Data Service, so check its terms before you republish
          it or a list that holds it.
        </p>
      </Section>
      <Section title="Areas that lie in two footprints">
        <p>
          MSOAs nest in districts but not in ICBs. Each is counted in the ICB where most of its people live;
          an ICB’s own summary measures are computed from its LSOAs and are exact. Some districts are split
          between ICBs as well.
        </p>
        <Straddling />
        <p>
          The ICBs of April 2026 were derived from the lookup of 2024 by the announced mergers and divisions;
          they should be replaced by the official file when it is published.
        </p>
      </Section>
      <Section title="Census health is not adjusted for age">
        <p>
          Census shares of good or bad health, disability and care are not standardised for age: an older area
          reports worse health at equal risk. Read them beside the share aged 65 and over. The shares of 2011
          are published to one decimal, so a change is good to about a tenth of a point; people moved, and the
          areas changed, between the censuses.
        </p>
      </Section>
      <Section title="Old years from Local Health">
        <p>
          Life expectancy and standardised ratios of deaths and admissions are those of 2015 to 2019 or 2020,
          before the pandemic, on the MSOAs of 2011: the release was the last at this scale before the tool
          was switched off. It carries no confidence intervals, and some ratios rest on few events. Where the
          publisher kept a value back the area is marked as suppressed. The period of emergency admissions for
          all causes and of alcohol is inferred from the release. England is 100 by definition. For larger
          areas a mean weighted by people of the ages concerned stands for the ratio: an approximation. Where
          few events are expected, chance alone makes ratios far from 100.
        </p>
      </Section>
      <Section title="Whom averages are weighted by">
        <ul className={styles.list}>
          <li>
            Mid-2022 residents (first edition) weigh the IMD measures, the Community Needs Index, life
            expectancy, and the census’s share with limited English, whose base is not in our copy. People
            aged 15 and over weigh the share without qualifications, which is of those aged 16 and over. Other
            indicators of the Indices of Deprivation are weighed by those whom they are about: people aged 15
            to 64 for employment, 25 to 64 for adult skills, children for theirs, households for homes,
            homelessness, burglary and broadband. The Ministry used a later edition: its published summaries
            of ICBs agree within 0.03 of an average score and exactly for proportions.
          </li>
          <li>Residents of the census (of the age in question) are the base of its other shares.</li>
          <li>
            Households weigh tenure, heating, cars, overcrowding and household deprivation of the census.
          </li>
          <li>
            Counts of income and employment deprivation are rounded to 5 by the Ministry and withheld where
            small.
          </li>
          <li>
            Homelessness is published for districts and repeated for the areas inside: it tells districts
            apart, not areas.
          </li>
        </ul>
      </Section>
      <Section title="Estimated, suppressed, no data">
        <p>
          A value that was brought from earlier areas whose boundaries changed is an estimate and carries dots
          on the map and an “e” in lists. A value that the publisher withheld is cross-hatched and says
          “suppressed”. Where there is no value the area is hatched and says “no data”. None of the three is a
          low value, and rules answer “cannot say” for the last two.
        </p>
        <p>
          A value that leaves out parts without a published one carries dots on the map and a “+” in lists,
          and says how many parts, with what share of all people. A number of people is then too low. A mean
          is given only where it covers four fifths of the people, so it can still be off where those left out
          differ.
        </p>
      </Section>
      <Section title="Big Local">
        <Positions />
      </Section>
      <Section title="Associations, not effects">
        <p>
          Nothing here shows what caused what. A higher figure beside a Big Local area, or a change since
          2011, is an association between areas: it may come from who moved, from age, or from what else
          happened there. The intervals of that change take neighbouring areas as independent and the matched
          areas as given: the true uncertainty is wider.
        </p>
      </Section>
    </>
  );
}
