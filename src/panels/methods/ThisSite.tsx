import { Section } from "../../ui/Panel";
import { Accessibility } from "./Accessibility";
import { KeptHere } from "./KeptHere";

/** Privacy, what is kept on this machine, the accessibility statement, and the licences of the program. */
export default function ThisSite() {
  return (
    <>
      <Section title="Privacy">
        <p>
          Hyperlocal runs in your browser. It has no accounts, sets no cookies, counts no visits and asks
          nothing of any other site. Tables that you add and files that you save are never sent.
        </p>
        <p>
          Whoever runs this site can see, as with any site, that your computer asked for the page and for its
          files. The view is in the page’s address: the footprint, the rule, the areas that you picked and a
          title that you typed are sent when you open or reload it, and stand in your browser’s history. Your
          own figures are not in it.
        </p>
      </Section>
      <Section title="What is kept on this machine">
        <p>In this browser only, for this site. Other people who use this browser profile can see it.</p>
        <KeptHere />
        <p>
          The browser also keeps copies of the site’s own files, so that it opens faster. Its settings clear
          those.
        </p>
      </Section>
      <Section title="Accessibility">
        <Accessibility />
      </Section>
      <Section title="Licences of the program">
        <p>
          The program is made of packages that others wrote:{" "}
          <a href={`${import.meta.env.BASE_URL}licences.txt`}>their licences and notices</a>. Licences of the
          data are under “Measures”, with each source.
        </p>
      </Section>
    </>
  );
}
