import type { Standing } from "../standing";
import { agreedFor, type Audience } from "./entry";
import { entryIn } from "./voice-records";

/**
 * Whether an entry was agreed for an audience in every version that stands side by side: words that one person made private do not
 * go out because another changed them meanwhile. A version that is a deletion holds no words.
 */
export const agreedInAll = ({ versions }: Pick<Standing, "versions">, asked: Audience): boolean =>
  versions.every((one) => {
    const entry = entryIn(one);
    return one.content === null || (entry !== undefined && agreedFor(entry, asked));
  });
