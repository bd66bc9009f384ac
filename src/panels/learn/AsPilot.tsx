import type { BigLocalArea } from "../../model/big-local";
import { usePilotExample } from "../../state/pilot-example-run";
import { Notice } from "../../ui/Notice";
import { Progress } from "../../ui/Progress";
import { Waiting } from "../profile/Waiting";
import { ExampleTold } from "./ExampleTold";
import { useExampleData } from "./use-example-data";

/** Big Local as a pilot: the MSOAs that hold a position against areas like them, before it began and after. */
export function AsPilot({ all }: { readonly all: readonly BigLocalArea[] }) {
  const { data, pending } = useExampleData(all);
  const run = usePilotExample(data);
  if (!data) return <Waiting pending={pending} what="What is compared" />;
  if (run.status === "failed")
    return <Notice tone="problem">{`The comparison could not be worked out. ${run.reason}`}</Notice>;
  if (run.status === "running") return <Progress label="Comparing with areas like them" share={run.share} />;
  return <ExampleTold examples={run.value} data={data} />;
}
