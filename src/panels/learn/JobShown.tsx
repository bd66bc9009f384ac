import type { ReactNode } from "react";
import type { JobRun } from "../../state/stats-job";
import { Button } from "../../ui/Button";
import { Notice } from "../../ui/Notice";
import { Progress } from "../../ui/Progress";

interface JobShownProps<T> {
  readonly job: { readonly run: JobRun<T>; readonly stop: () => void; readonly again: () => void };
  /** What is being worked out: "Finding areas like them". */
  readonly label: string;
  readonly children: (value: T) => ReactNode;
}

/** What the worker was asked: how far it has come, with a way to stop; its answer; or why there is none, with a way to ask again. */
export function JobShown<T>({ job: { run, stop, again }, label, children }: JobShownProps<T>) {
  if (run.status === "ready") return children(run.value);
  if (run.status === "running") return <Progress label={label} share={run.share} onCancel={stop} />;
  if (run.status === "failed")
    return <Notice tone="problem" onRetry={again}>{`It could not be worked out. ${run.reason}`}</Notice>;
  if (run.status === "stopped") return <Button onPress={again}>{`${label}: start again`}</Button>;
  return null;
}
