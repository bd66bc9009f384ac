import { useOption } from "../../state/view-store";
import { Button } from "../../ui/Button";
import { count } from "../../words/format";
import type { PilotRecord } from "../../workspace/pilot/pilot-records";
import { sayStage } from "../../readings/pilot/say-stage";
import { sayDay } from "../../readings/voice/words";
import styles from "../voice/Voice.module.css";

interface PilotsTableProps {
  readonly pilots: readonly PilotRecord[];
  readonly onDelete: (record: PilotRecord) => void;
}

/** Pilots beside each other: where they stand, and what was learned. */
export function PilotsTable({ pilots, onDelete }: PilotsTableProps) {
  const [, open] = useOption("learn.pilot", "");
  return (
    <div className={styles.wide} tabIndex={0} role="region" aria-label="Pilots on this machine">
      <table className={styles.table}>
        <caption>Pilots on this machine, and what was learned</caption>
        <thead>
          <tr>
            <th scope="col">Pilot</th>
            <th scope="col">Areas</th>
            <th scope="col">Start</th>
            <th scope="col">Where it stands</th>
            <th scope="col">What was learned</th>
            <th scope="col">
              <span className="visually-hidden">Delete</span>
            </th>
          </tr>
        </thead>
        <tbody>
          {pilots.map((record) => {
            const { name, areas, start, learned } = record.content;
            return (
              <tr key={record.standing.record}>
                <th scope="row">
                  <Button look="plain" onPress={() => open(record.standing.record)}>
                    <bdi>{name}</bdi>
                  </Button>
                </th>
                <td>{count(areas.length)}</td>
                <td>{start === "" ? "not set" : sayDay(start)}</td>
                <td>{sayStage(record.content)}</td>
                <td dir="auto">{learned}</td>
                <td>
                  <Button look="plain" aria-label={`Delete “${name}”`} onPress={() => onDelete(record)}>
                    Delete
                  </Button>
                </td>
              </tr>
            );
          })}
        </tbody>
      </table>
    </div>
  );
}
