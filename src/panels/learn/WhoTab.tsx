import { useState } from "react";
import { PILOT_LIMITS, PILOT_MEASURES } from "../../config/pilot";
import type { PilotEdit } from "../../state/pilot-edit";
import { useStatsJob } from "../../state/stats-job";
import { CheckField } from "../../ui/CheckField";
import { Section } from "../../ui/Panel";
import { TypedNumber } from "../../ui/TypedNumber";
import { Waiting } from "../profile/Waiting";
import styles from "../voice/Voice.module.css";
import { ComparedTold } from "./ComparedTold";
import { JobShown } from "./JobShown";
import { Struck } from "./Struck";
import { usePlanAsks } from "./use-plan-asks";

/** How comparators are asked for: the measures, how many, how far away, and the seed. */
function Settings({ edit: { pilot, change } }: { readonly edit: PilotEdit }) {
  const { match, perArea, ringKm, seed, withProgrammes } = pilot;
  return (
    <details>
      <summary>How they are found</summary>
      <div className={styles.more}>
        <p className={styles.quiet}>
          Areas of the same rural-urban class, alike in the measures below (each counts the same), that do not
          touch a pilot area and lie outside the distance. The same choices give the same areas.
        </p>
        <div className={styles.fields}>
          <TypedNumber
            label="Comparators for each pilot area"
            value={perArea}
            least={PILOT_LIMITS.perArea[0]}
            most={PILOT_LIMITS.perArea[1]}
            whole
            onChange={(next) => change({ perArea: next })}
          />
          <TypedNumber
            label="More than so many km away"
            value={ringKm}
            least={PILOT_LIMITS.ringKm[0]}
            most={PILOT_LIMITS.ringKm[1]}
            unit="km"
            onChange={(next) => change({ ringKm: next })}
          />
          <TypedNumber
            label="Seed of what is drawn by chance"
            value={seed}
            least={PILOT_LIMITS.seed[0]}
            most={PILOT_LIMITS.seed[1]}
            whole
            onChange={(next) => change({ seed: next })}
          />
        </div>
        <div>
          <CheckField
            label="Leave out areas with a known programme"
            isSelected={!withProgrammes}
            onChange={(on) => change({ withProgrammes: !on })}
          />
          <p className={styles.quiet}>
            Those that hold a Big Local position or were selected for Pride in Place. They have something like
            a pilot, so they do not show what happens without one. Leaving them out can make the others less
            alike: look at both.
          </p>
        </div>
        <fieldset className={styles.ticks}>
          <legend>Alike in</legend>
          {PILOT_MEASURES.map(({ id, name, why }) => (
            <div key={id}>
              <CheckField
                label={name}
                isSelected={match.includes(id)}
                isDisabled={match.length === 1 && match.includes(id)}
                onChange={(on) =>
                  change({
                    match: PILOT_MEASURES.map((one) => one.id).filter((one) =>
                      one === id ? on : match.includes(one),
                    ),
                  })
                }
              />
              <p className={styles.quiet}>{why}</p>
            </div>
          ))}
        </fieldset>
      </div>
    </details>
  );
}

/** Who the pilot areas are compared with, how alike they are, and which were struck out. */
export function WhoTab({ edit }: { readonly edit: PilotEdit }) {
  const { pilot, change } = edit;
  const { compared, keys, pending } = usePlanAsks(pilot);
  const job = useStatsJob("pilotCompared", keys.compared, compared);
  const [asking, setAsking] = useState<string | null>(null);
  return (
    <div className={styles.pane}>
      <Section title="Who is compared">
        <Settings edit={edit} />
        {pilot.areas.length === 0 ? (
          <p>Choose the areas of the pilot first, under “Plan”.</p>
        ) : compared ? (
          <JobShown job={job} label="Finding areas like them">
            {(value) => <ComparedTold pilot={pilot} compared={value} onStrike={setAsking} />}
          </JobShown>
        ) : (
          <Waiting pending={pending} what="The measures" />
        )}
      </Section>
      <Struck
        struck={pilot.struck}
        asking={asking}
        onAsk={setAsking}
        onChange={(struck) => change({ struck })}
      />
      {pilot.struck.length > 0 ? null : (
        <p className={styles.quiet}>
          Strike out an area that has a programme like this one, or that differs in a way the figures do not
          show. Another takes its place.
        </p>
      )}
    </div>
  );
}
