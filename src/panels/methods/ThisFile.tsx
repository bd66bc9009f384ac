import { useState } from "react";
import { carrierNow } from "../../data";
import { saveFile } from "../../export/save";
import { Button } from "../../ui/Button";
import { Section } from "../../ui/Panel";
import { Accessibility } from "./Accessibility";
import { KeptHere } from "./KeptHere";
import styles from "./Methods.module.css";

async function saveLicences(): Promise<void> {
  const bytes = await carrierNow().part("licences");
  if (!bytes) throw new Error("This file does not carry them. Ask for it again.");
  saveFile(
    new Blob([bytes as Uint8Array<ArrayBuffer>], { type: "text/plain;charset=utf-8" }),
    "licences.txt",
  );
}

/** What a page that is one file holds, where it comes from, what it cannot do, and what it keeps. */
export default function ThisFile() {
  const { name, code, day, build, checkCode, site } = carrierNow().about;
  const [problem, setProblem] = useState("");
  return (
    <>
      <Section title="What this file holds">
        <dl className={styles.facts}>
          {[
            ["Full detail of", `${name} (${code})`],
            ["Made on", day],
            ["Data version", build],
            ["Check code", checkCode],
          ].map(([term, said]) => (
            <div key={term}>
              <dt>{term}</dt>
              <dd>{said}</dd>
            </div>
          ))}
          <div>
            <dt>Kept up to date at</dt>
            <dd>{site === null ? "not said when it was made" : <a href={site}>{site}</a>}</dd>
          </div>
        </dl>
        <p>
          The program and its data are in this one file. It opens without a network and asks nothing of any
          site. It has every measure for all areas of England, except households by number of deprivation
          dimensions. Only {name} has its finest boundaries and its figures by small area: for other
          footprints the map shows simpler boundaries and no figures by small area. It leaves out postcodes,
          wards, constituencies, GP practices and their networks, pharmacies and libraries, the domains of
          earlier editions, and the tables under “Files”.
        </p>
      </Section>
      <Section title="What is kept on this machine">
        <p>
          What somebody added before the file was made is shown, and kept in this browser only when you take
          it in, under “Your own figures” or “Your workspace”. What you add yourself is kept in this browser
          only, and never sent. Some browsers keep it for this file; others, such as Edge and Chrome, for all
          pages that are opened from a disk, and show the same things in every copy. A browser may refuse to
          keep anything for a file: then the page says so when you add something.
        </p>
        <KeptHere />
      </Section>
      <Section title="Accessibility">
        <Accessibility />
      </Section>
      <Section title="Licences of the program">
        <p>
          The program is made of packages that others wrote. Licences of the data are under “Measures”, with
          each source.
        </p>
        <div className={styles.actions}>
          <Button
            onPress={() => {
              saveLicences().catch((error: unknown) =>
                setProblem(error instanceof Error ? error.message : String(error)),
              );
            }}
          >
            Save their licences and notices
          </Button>
        </div>
        <p role="alert">{problem}</p>
      </Section>
    </>
  );
}
