import { expect, it } from 'vitest';
import { page } from 'vitest/browser';
import { ChoiceField } from '#ui/ChoiceField.tsx';
import { Field } from '#ui/Field.tsx';
import { renderPage } from '../setup-page.tsx';

it('what is written or chosen in has its name above it, as wide as there is room, each looking like the other', () => {
  renderPage(
    <div style={{ inlineSize: '20rem' }}>
      <Field id="title" label="Title">
        <input id="title" />
      </Field>
      <Field id="text" label="Text">
        <textarea id="text" defaultValue="Heute" />
      </Field>
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
