/**
 * An acknowledgement that may stand in a sentence: where one quotes the Office's "Source: …" in its middle, the words
 * are joined. Acknowledgements that begin with it are the Office's own wording and stay as they are.
 */
export const sayAcknowledgement = (line: string): string =>
  line.replace(
    /(?<=\S )Source: Office for National Statistics licensed/g,
    "data of the Office for National Statistics, licensed",
  );
