/** Where saved rules and sets of areas were kept before they were records of the workspace: one place for all workspaces of a browser. */
export const RULES_KEY = "hyperlocal.rules";
export const SETS = "hyperlocal-sets";

/** Whether something may be kept there still. */
export const anyEarlier = async (): Promise<boolean> =>
  localStorage.getItem(RULES_KEY) !== null || (await indexedDB.databases()).some(({ name }) => name === SETS);
