import { JSDOM } from 'jsdom';
import { describe, expect, it } from 'vitest';
import { shortenHtml } from '#build/shorten-html.ts';

const written =
  '<p hidden="" lang="de"><span data-word="true" aria-hidden="true">Satz</span><wbr/></p>' +
  '<svg xmlns="http://www.w3.org/2000/svg" width="20"><path d="M3 5h1"></path><a href="#s1"><use href="m.svg#a"></use></a><rect><title>x</title></rect></svg>';

describe('the page in fewer letters', () => {
  it('leaves out what a parser does without', () => {
    expect(shortenHtml(written)).toBe(
      '<p hidden lang=de><span data-word aria-hidden=true>Satz</span><wbr/></p>' +
        '<svg width=20><path d="M3 5h1"/><a href=#s1><use href="m.svg#a"/></a><rect><title>x</title></rect></svg>',
    );
  });

  it('is the same tree', () => {
    const parse = (html: string) => new JSDOM(html).window.document.body;
    const names = (body: HTMLElement) =>
      [...body.querySelectorAll('*')].map(
        (element) => `${element.namespaceURI} ${element.tagName} ${element.parentElement?.tagName}`,
      );
    expect(names(parse(shortenHtml(written)))).toEqual(names(parse(written)));
    expect(parse(shortenHtml(written)).textContent).toBe(parse(written).textContent);
  });
});
