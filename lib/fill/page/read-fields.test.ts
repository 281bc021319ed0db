// @vitest-environment happy-dom
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { FieldDescription } from '../field';
import { formFields } from './form-fields';
import { describeFields } from './read-fields';

// There is no layout here: what is seen is tested in the browsers.
beforeAll(() => {
  Element.prototype.checkVisibility = () => true;
});

// Files may share one document: what is left in it is found by the next.
afterAll(() => document.body.replaceChildren());

function describeAll(html: string): FieldDescription[] {
  document.body.replaceChildren(document.createRange().createContextualFragment(html));
  return describeFields(document, formFields(document), () => false);
}

function first(html: string): FieldDescription | undefined {
  return describeAll(html)[0];
}

describe('the fields of a page', () => {
  it('are those that may ever be filled', () => {
    const types = [
      'password',
      'file',
      'hidden',
      'search',
      'tel',
      'checkbox',
      'radio',
      'submit',
      'date',
      'number',
    ];
    const html = types.map((type) => `<input type="${type}">`).join('');
    const found = describeAll(
      `${html}<input><input type="email"><input type="url"><textarea></textarea><select></select><select multiple></select>`,
    );
    expect(found.map(({ type }) => type)).toEqual(['text', 'email', 'url', 'textarea', 'select-one']);
  });

  it('are told apart by their forms, and log-ins are marked', () => {
    const found = describeAll(
      '<input><form><input></form><form><input><input type="password"></form><input type="password">',
    );
    expect(found.map(({ form, isLogin }) => [form, isLogin])).toEqual([
      [-1, false],
      [1, false],
      [2, true],
    ]);
  });

  it('say nothing of what stands in them', () => {
    const found = describeAll('<input value="my secret"><textarea>my secret</textarea>');
    expect(JSON.stringify(found)).not.toContain('secret');
  });

  it('are limited in number and in words', () => {
    const found = describeAll(`<input name="${'n'.repeat(900)}">`.repeat(400));
    expect(found).toHaveLength(300);
    expect(found[0]?.name).toHaveLength(200);
  });
});

describe('the words of a field', () => {
  it('are those of its labels, without the options and fields inside them', () => {
    expect(
      first('<label>Country <b>*</b><select><option value="1">Germany</option></select></label>')?.label,
    ).toBe('Country *');
    expect(first('<label for="a">E-mail</label><input id="a">')?.label).toBe('E-mail');
  });

  it('are what it is named by for screen readers', () => {
    const html = '<i id="x">Your</i><i id="y">name</i><input aria-labelledby="x y" aria-label="A" title="B">';
    expect(first(html)?.aria).toBe('A Your name B');
  });

  it.each([
    ['a cell', '<table><tr><td>Name</td><td><input></td></tr></table>'],
    ['a line', '<p>Hello<br>Name<br><input></p>'.replace('Hello<br>', '')],
    ['a box', '<div><div>Name</div><div><input></div></div>'],
    ['a text before it', '<form>E-mail<input><br>Name<input name="wanted"></form>'],
    ['an element before it', '<form><b>E-mail</b><input><b>Name</b><input name="wanted"></form>'],
  ])('stand beside it in %s', (_where, html) => {
    const found = describeAll(html);
    expect((found.find(({ name }) => name === 'wanted') ?? found[0])?.near).toBe('Name');
  });

  it('beside another field are not its own', () => {
    const found = describeAll('<form><b>Name</b><input><input name="wanted"></form>');
    expect(found[1]?.near).toBe('');
  });

  it('are not looked for beside it where a label is tied to it', () => {
    expect(first('<div>Please fill in <label>Name <input></label></div>')?.near).toBe('');
  });

  it('are its legend, its limit and its options', () => {
    expect(first('<fieldset><legend>About you</legend><input maxlength="40"></fieldset>')).toMatchObject({
      legend: 'About you',
      maxLength: 40,
    });
    const list = first(
      '<select><option value="">-</option><option value="1">One</option><option disabled>No</option></select>',
    );
    expect(list?.options).toEqual([
      { value: '', text: '-' },
      { value: '1', text: 'One' },
    ]);
  });
});
