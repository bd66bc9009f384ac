/**
 * What was seen of one thing. `missing`: people or the host's rules suffer until it is put right. `advice`: it works without.
 * `todo` says what whoever runs the site can do.
 */
export interface Finding {
  readonly level: "ok" | "missing" | "advice";
  readonly what: string;
  readonly todo?: string;
}

/** A finding that is good when `holds`, and otherwise says what was seen and what to do. */
export function judge(
  holds: boolean,
  good: string,
  bad: string,
  todo: string,
  otherwise: "missing" | "advice" = "missing",
): Finding {
  return holds ? { level: "ok", what: good } : { level: otherwise, what: bad, todo };
}
