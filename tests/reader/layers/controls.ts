/** The form controls of the page, as its static HTML has them. */
export const controls = `
  <input type="checkbox" name="words" value="1">
  <input type="radio" name="glosses" value="all" checked>
  <input type="radio" name="glosses" value="harder">
  <input type="checkbox" name="selftest" value="1">
  <input type="radio" name="translation" value="off" checked>
  <input type="radio" name="translation" value="below">
  <input type="radio" name="translation" value="beside">
  <input type="checkbox" name="claims" value="1">
  <input type="checkbox" name="simple" value="1">
  <input type="checkbox" name="marks" value="1">
  <input type="checkbox" name="actor" value="Antony_Blinken">
  <input type="checkbox" name="actor" value="Donald_Lu">
  <input type="checkbox" name="keys" checked>
`;

/** The names and values of the controls that are on. */
export function checked(): readonly string[] {
  return [...document.querySelectorAll<HTMLInputElement>('input:checked')].map(
    ({ name, value }) => `${name}=${value}`,
  );
}

/** Uses a control as a reader does before any script listens. */
export function click(selector: string): void {
  const input = document.querySelector<HTMLInputElement>(selector);
  if (!input) throw new Error(`no ${selector}`);
  input.click();
}
