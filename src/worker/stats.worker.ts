import { createStatsRunner } from "./stats-runner";
import type { ToStatsWorker } from "./stats-messages";

const run = createStatsRunner(
  (message) => self.postMessage(message),
  () => new Promise((resolve) => setTimeout(resolve)),
);
self.onmessage = ({ data }: MessageEvent<ToStatsWorker>) => void run(data);
