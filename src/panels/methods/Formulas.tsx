import { indicatorOf } from "../../config/indicators";
import { SIMILAR_INDICATORS } from "../../config/similar";
import { FAMILY_RULES, ROBUST_SHARE, STABILITY_GRID } from "../../config/stability";
import { STABILITY_FAMILIES } from "../../config/stability-families";
import { STABILITY_WORDS } from "../../config/stability-words";
import { HOT_SPOT_WEIGHT_WORDS, VIEWS_WORDS } from "../../readings/rule/stability/family-rows";
import { Section } from "../../ui/Panel";
import { CHAPTERS } from "./formulas";
import styles from "./Methods.module.css";

/** Which areas are called similar: read from the table that decides it. */
function Similar() {
  return (
    <>
      <p>
        The MSOAs of England nearest to an area on {SIMILAR_INDICATORS.length} measures of who lives there and
        how, each standardised over England’s MSOAs (value over standard deviation) and each counting the
        same, within the area’s own rural-urban class. The distance is the root of the mean squared
        difference, in standard deviations; 0 is the same. Health outcomes are left out on purpose, so that a
        similar area with better ones can be found. A measure that the area itself lacks is left out; areas
        that lack one that is used are not listed.
      </p>
      <ul className={styles.list}>
        {SIMILAR_INDICATORS.map((id) => (
          <li key={id}>{indicatorOf(id).name}</li>
        ))}
      </ul>
    </>
  );
}

/** How much a flag depends on the definition: read from the published grid. */
function Stability() {
  return (
    <>
      <p>
        A fixed grid of {STABILITY_GRID.length} reasonable rules in families. The figure is the mean of the
        shares of rules that flag the area, over the families against England that can be judged there, each
        counting the same; {Math.round(ROBUST_SHARE * 100)}% or more is called robust. Rules that rank within
        the area’s own ICB are shown apart: with them an area in a deprived ICB would look less robust than
        the same area elsewhere. So are rules on local concentration, which look at one small area.
      </p>
      <p>
        {VIEWS_WORDS} (Participation ratio of the eigenvalues of the correlations.) {HOT_SPOT_WEIGHT_WORDS}
      </p>
      <table className={styles.table}>
        <caption className="visually-hidden">Rules of the grid by family</caption>
        <thead>
          <tr>
            <th scope="col">Family</th>
            <th scope="col">Against</th>
            <th scope="col">Rules</th>
            <th scope="col">In the figure</th>
          </tr>
        </thead>
        <tbody>
          {STABILITY_FAMILIES.map(({ id, name, against, counts }, at) => (
            <tr key={id}>
              <th scope="row">{name}</th>
              <td>{against}</td>
              <td>{FAMILY_RULES[at]}</td>
              <td>{counts ? "yes" : "no"}</td>
            </tr>
          ))}
        </tbody>
      </table>
      <ul className={styles.list}>
        {STABILITY_WORDS.map(({ name, says }) => (
          <li key={name}>
            <strong>{name}</strong>: {says}.
          </li>
        ))}
      </ul>
    </>
  );
}

/** The formulas, set as formulas, and the two definitions that are read from their tables. */
export function Formulas() {
  return (
    <>
      {CHAPTERS.map(({ title, lead, formulas }) => (
        <Section key={title} title={title}>
          <p>{lead}</p>
          {formulas.map(({ name, says, written }) => (
            <div key={name} className={styles.formula}>
              <h4>{name}</h4>
              <p>{says}</p>
              {written?.map((line, at) => (
                <div key={at} className={styles.written}>
                  {line}
                </div>
              ))}
            </div>
          ))}
        </Section>
      ))}
      <Section title="Stability of a flag">
        <Stability />
      </Section>
      <Section title="Similar areas">
        <Similar />
      </Section>
    </>
  );
}
