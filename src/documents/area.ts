/** Whether a vendor that serves one area may serve another: a country and its regions meet, two regions only when they are the same. */
export const areasMeet = (a: string, b: string): boolean => a === b || a.startsWith(`${b}-`) || b.startsWith(`${a}-`);
