// Where the records of a JSON or XML file lie, told from its beginning.
import { describe, expect, it } from 'vitest';
import { jsonShape } from '#shared/import/json-shape';
import { repeatedElement } from '#shared/import/xml-shape';

describe('the records of a JSON file', () => {
  it.each([
    ['an array at the top', '[{"a":1},{"a":2}]', { items: '', lines: false, elements: 2 }],
    ['lines', '{"a":1}\n{"a":2}\n{"a"', { items: '', lines: true }],
    ['a list within', '{"meta":{"n":[1,2]},"data":{"rows":[{"a":{"b":[{"c":1}]}}]}}', { items: 'data.rows' }],
    ['the longer of two lists', '{"x":[{"a":1}],"y":[{"a":1,"b":"long"},{"a":2}]}', { items: 'y' }],
    ['a list that the beginning cuts', '{"rows":[{"a":1},{"a":"b', { items: 'rows' }],
    ['objects with keys of their own', '{"p":{"a":1},"q":{"a":2},"r":{"a":3}}', { items: '*' }],
    ['one object of parts', '{"victim":{"n":1},"suspect":{"n":2,"m":3}}', { items: '', elements: 1 }],
    ['an object over several lines', '{\n"a": 1,\n"b": [1, 2]\n}', { items: '', lines: false }],
    ['braces in texts', '{"s":"[{\\"x\\":1}]","rows":[{"a":1}]}', { items: 'rows' }],
    ['a key that no path can name', '{"a.b":[{"x":1}],"c":[{"x":1}]}', { items: 'c' }],
  ])('are found: %s', (_, text, shape) => {
    expect(jsonShape(text, false)).toMatchObject(shape);
  });

  it('are not in what is no JSON', () => {
    expect(jsonShape('name,dob', false)).toBeNull();
  });

  it('a single line is one of many only where the name says so', () => {
    expect(jsonShape('{"a":1}', false)?.lines).toBe(false);
    expect(jsonShape('{"a":1}\n', true)?.lines).toBe(true);
  });
});

describe('the element that repeats in an XML file', () => {
  it.each([
    ['the outermost', '<r><h><x a="1"/></h><p><q k="1"/><q k="2"/></p><p><q k="3"/></p></r>', 'p'],
    ['with parts, not a value', '<r><v>1</v><v>2</v><p><n>a</n></p><p><n>b</n></p></r>', 'p'],
    [
      'the one that fills most',
      '<r><a n="1"/><a n="2"/><b n="a longer text"/><b n="another text"/></r>',
      'b',
    ],
    ['none: what lies in the outermost', '<r><p><n>a</n></p></r>', 'p'],
    ['none: the outermost itself', '<r><n>a</n><m>b</m></r>', 'r'],
    [
      'not in a comment or a text',
      '<r><!-- <x a="1"/><x a="2"/> --><p a="&lt;"><![CDATA[<x a="1"/><x/>]]></p></r>',
      'p',
    ],
    ['though the beginning cuts it', '<r><p a="1"><n>a</n></p><p a="2"><n>', 'p'],
  ])('is found: %s', (_, text, element) => {
    expect(repeatedElement(text).element).toBe(element);
  });

  it('is none where nothing has parts', () => {
    expect(repeatedElement('<r>text</r>').element).toBeNull();
  });
});
