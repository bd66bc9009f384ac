import styles from "./Methods.module.css";

/** The statement in the order of the model for public bodies, from what is really tested (tests/e2e). Whoever runs the site adds their contact. */
export function Accessibility() {
  return (
    <>
      <p>
        This statement is about Hyperlocal, wherever it is served. We want as many people as possible to be
        able to use it. You should be able to:
      </p>
      <ul className={styles.list}>
        <li>do all of it with the keyboard alone (press ? for the keys, which can be switched off)</li>
        <li>make the text twice as large, or zoom to 400%, without losing anything or scrolling sideways</li>
        <li>
          use the colours of your own system, light, dark or forced (the page has no switch of its own: it
          follows your device), and do without animation
        </li>
        <li>get every answer without the map: as a sentence, a table and a file</li>
      </ul>
      <h4>What may be hard</h4>
      <ul className={styles.list}>
        <li>
          The map is a picture. A screen reader hears the area that is reached with the arrow keys; the list
          of areas holds the same and more.
        </li>
        <li>
          Images and printed briefs that you save are not tagged; the list and its figures can be saved as a
          table.
        </li>
        <li>Charts are pictures with a table beneath them: choose “Show table”.</li>
      </ul>
      <h4>How far it meets the rules</h4>
      <p>
        We work to the Web Content Accessibility Guidelines version 2.2, level AA. It is{" "}
        <strong>partially compliant</strong>: we know of no failure but those above, and no disabled person or
        independent auditor has tested it yet.
      </p>
      <h4>How it was tested</h4>
      <p>
        By programs, with every change, in Chromium: axe-core 4.14 finds nothing in any view and part of a
        view, light and dark, 1280 and 390 pixels wide; nothing is cut at 320 pixels, or with text twice as
        large; the main job is done by keyboard alone; the focus stays near when what held it goes; what is
        chosen stands out in forced colours; nothing moves by itself where less motion is asked for; a brief
        in black and white keeps its classes and flags apart; writing from right to left stays so; every table
        has a caption and headings; names, roles and order are right in the tree that screen readers are
        given. The main job is also done in Firefox, without axe. Not tested: screen readers themselves,
        speech and switch input, other browsers.
      </p>
      <h4>Tell us, and what you can do</h4>
      <p>
        Tell whoever runs this site what you could not do, or in which form you need something. If you are not
        content with their answer, the Equality Advisory and Support Service (EASS) advises you. The Equality
        and Human Rights Commission enforces the Public Sector Bodies (Websites and Mobile Applications) (No.
        2) Accessibility Regulations 2018.
      </p>
      <p className={styles.small}>Prepared on 28 November 2026, for this version.</p>
    </>
  );
}
