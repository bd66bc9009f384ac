import type { CORE_CONDITIONS } from "./report";

/** Open questions for a conversation, by the report's core conditions. The conditions are the report's, the questions are ours. */
export const PROMPTS: Readonly<Record<(typeof CORE_CONDITIONS)[number], readonly string[]>> = {
  Agency: [
    "What have people here started or changed by themselves?",
    "Who decides what happens here, and who would people like to decide?",
  ],
  Connections: [
    "Where do people meet, and who brings them together?",
    "Who is on their own here, and what would change that?",
  ],
  "Flexible funding": [
    "What would people do here with a small sum to spend as they see fit?",
    "When money came, what made it easy or hard to use?",
  ],
  "Long-term funding": [
    "What has lasted here, and what kept it going?",
    "What stopped when its money ended, and what went with it?",
  ],
};
