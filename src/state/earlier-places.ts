/** Where saved rules and sets of areas were kept before they were records of the workspace: one place for all workspaces of a browser. */
export const RULES_KEY = "hyperlocal.rules";
export const SETS = "hyperlocal-sets";

/** Whether something may be kept there still. A browser that does not name its databases may hold one. */
export const anyEarlier = async (): Promise<boolean> =>
  localStorage.getItem(RULES_KEY) !== null ||
  !("databases" in indexedDB) ||
  (await indexedDB.databases()).some(({ name }) => name === SETS);
