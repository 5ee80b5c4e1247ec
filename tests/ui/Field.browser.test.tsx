import { expect, it } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { ChoiceField } from '#ui/ChoiceField.tsx';
import { Field } from '#ui/Field.tsx';
import { useFieldProblem } from '#ui/use-field-problem.ts';
import { renderPage } from '../setup-page.tsx';

it('what is written or chosen in has its name above it, as wide as there is room, each looking like the other', () => {
  renderPage(
    <div style={{ inlineSize: '20rem' }}>
      <Field label="Title">{(attributes) => <input {...attributes} />}</Field>
      <Field label="Text">{(attributes) => <textarea {...attributes} defaultValue="Heute" />}</Field>
      <ChoiceField
        label="Order"
        value="first"
        values={['first', 'last']}
        nameOf={(value) => value}
        onChoose={() => undefined}
      />
    </div>,
  );
  const fields = [
    page.getByRole('textbox', { name: 'Title', exact: true }),
    page.getByRole('textbox', { name: 'Text', exact: true }),
    page.getByRole('combobox', { name: 'Order', exact: true }),
  ].map((field) => field.element());
  for (const field of fields) {
    expect(field.getBoundingClientRect().width).toBe(320);
    const { bottom } = field.previousElementSibling?.getBoundingClientRect() ?? {};
    expect(bottom).toBeLessThan(field.getBoundingClientRect().top);
  }
  expect(new Set(fields.map((field) => getComputedStyle(field).borderColor)).size).toBe(1);
});

function Form() {
  const problem = useFieldProblem();
  return (
    <form
      onSubmit={(event) => {
        event.preventDefault();
        problem.tell('Write a name.');
      }}
    >
      <Field label="Name" describedBy="hint" problem={problem}>
        {(attributes) => <input {...attributes} />}
      </Field>
      <p id="hint">As others call you.</p>
      <button type="submit">Go on</button>
    </form>
  );
}

it('what is wrong with what is in a field describes it until that is changed, and takes the reader there', async () => {
  renderPage(<Form />);
  const field = page.getByRole('textbox', { name: 'Name' });
  await expect.element(field).toBeValid();
  await expect.element(field).toHaveAccessibleDescription('As others call you.');
  await page.getByRole('button', { name: 'Go on' }).click();
  await expect.element(field).toHaveFocus();
  await expect.element(field).toBeInvalid();
  await expect.element(field).toHaveAccessibleDescription('Write a name. As others call you.');
  // The focus has said it.
  await expect.element(page.getByRole('alert')).not.toBeInTheDocument();
  await userEvent.keyboard('A');
  await expect.element(field).toBeValid();
  await expect.element(field).toHaveAccessibleDescription('As others call you.');
  await expect.element(page.getByText('Write a name.')).not.toBeInTheDocument();
});

it('what is wrong is read out where the reader is in the field already', async () => {
  renderPage(<Form />);
  await page.getByRole('textbox', { name: 'Name' }).click();
  await userEvent.keyboard('{Enter}');
  await expect.element(page.getByRole('alert')).toHaveTextContent('Write a name.');
});
