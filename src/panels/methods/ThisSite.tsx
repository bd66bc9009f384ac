import { Section } from "../../ui/Panel";
import { Accessibility } from "./Accessibility";
import { KeptHere } from "./KeptHere";
import { Offline } from "./Offline";

/** Privacy, what is kept on this machine and can be kept for offline, the accessibility statement, and the licences of the program. */
export default function ThisSite() {
  return (
    <>
      <Section title="Privacy">
        <p>
          Hyperlocal runs in your browser. It has no accounts, sets no cookies, counts no visits and asks
          nothing of any other site. Tables that you add, what people say and files that you save are never
          sent.
        </p>
        <p>
          Whoever runs this site can see, as with any site, that your computer asked for the page and for its
          files. The view is in the page’s address: the footprint, the rule, the areas that you picked, a
          title that you typed, what you typed to find areas in a list, and the name of your own figures while
          they are shown. It is sent when you open or reload the page, and stands in your browser’s history.
          The values of your own figures, and what people say, are not in it. A postcode that you type is not
          in it either: only which postcode area’s file was asked for can be seen.
        </p>
      </Section>
      <Section title="What is kept on this machine">
        <p>In this browser only, for this site. Other people who use this browser profile can see it.</p>
        <KeptHere />
        <p>
          Files of the program and data that you have seen are kept so that they open without a network, and
          are kept again when you next see them. The browser also keeps copies of its own, so that the site
          opens faster; its settings clear those.
        </p>
      </Section>
      <Section title="Keep for offline">
        <Offline />
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
