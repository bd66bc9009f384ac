import { indicatorOf } from "../../config/indicators";
import { SIMILAR_INDICATORS } from "../../config/similar";
import { ROBUST_SHARE, STABILITY_GRID } from "../../config/stability";
import { STABILITY_WORDS } from "../../config/stability-words";
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
  const measures = new Map<string, number>();
  for (const { measure } of STABILITY_GRID) measures.set(measure, (measures.get(measure) ?? 0) + 1);
  const nameOf = (measure: string): string =>
    measure === "hot spot" ? "Significant hot spot (Gi*)" : indicatorOf(measure).name;
  return (
    <>
      <p>
        The share of a fixed grid of {STABILITY_GRID.length} reasonable rules that flags an area, among those
        that can be judged there; {Math.round(ROBUST_SHARE * 100)}% or more is called robust. A rule relative
        to the footprint is judged in the area’s own ICB, so that the figure does not move with what is on
        screen.
      </p>
      <table className={styles.table}>
        <caption className="visually-hidden">Rules of the grid by measure</caption>
        <thead>
          <tr>
            <th scope="col">Measure</th>
            <th scope="col">Rules</th>
          </tr>
        </thead>
        <tbody>
          {[...measures].map(([measure, rules]) => (
            <tr key={measure}>
              <th scope="row">{nameOf(measure)}</th>
              <td>{rules}</td>
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
