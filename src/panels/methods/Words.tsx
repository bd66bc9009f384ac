import { GLOSSARY } from "../../config/glossary";
import { Section } from "../../ui/Panel";
import { Facts } from "./Facts";

/** The words of the app, by alphabet. */
export default function Words() {
  return (
    <Section title="Words used here">
      <p>Each measure has a page of its own under “Measures”; its name beside a figure opens it.</p>
      <Facts facts={GLOSSARY.map(({ word, means }) => [word, means])} />
    </Section>
  );
}
