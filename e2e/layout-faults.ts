import type { Page } from '@playwright/test';

/** Targets that are smaller than 24 by 24 pixels and have a neighbour within that reach (WCAG 2.5.8); links in a text may be. */
export const smallTargets = (page: Page): Promise<string[]> =>
  page.evaluate(() => {
    const kinds =
      'a[href], button, input, select, textarea, summary, [role=button], [role=tab], [role=option], [role^=menuitem]';
    const inText = (element: Element) =>
      getComputedStyle(element).display === 'inline' &&
      [...(element.parentElement?.childNodes ?? [])].some(
        (node) => node instanceof Text && /\p{L}/u.test(node.data),
      );
    // A label is part of what it labels: a click on it counts.
    const areaOf = (element: Element) => {
      const labels = element instanceof HTMLInputElement ? [...(element.labels ?? [])] : [];
      const boxes = [element, ...labels].map((part) => part.getBoundingClientRect());
      const left = Math.min(...boxes.map((box) => box.left));
      const top = Math.min(...boxes.map((box) => box.top));
      const width = Math.max(...boxes.map((box) => box.right)) - left;
      const height = Math.max(...boxes.map((box) => box.bottom)) - top;
      return { element, left, top, width, height, x: left + width / 2, y: top + height / 2 };
    };
    const areas = [...document.querySelectorAll(kinds)]
      .filter(
        (element) =>
          element.checkVisibility({ visibilityProperty: true }) &&
          !element.matches('[data-tabster-dummy], [type=hidden]') &&
          !element.closest('[aria-hidden=true]'),
      )
      .filter((element) => {
        for (let one: Element | null = element; one; one = one.parentElement)
          if (getComputedStyle(one).clipPath !== 'none') return false;
        return true;
      })
      .map(areaOf)
      .filter(({ width, height }) => width > 0 && height > 0);
    type Area = (typeof areas)[number];
    const isSmall = ({ width, height }: Area) => width < 23.9 || height < 23.9;
    const isNear = (small: Area, other: Area) => {
      if (isSmall(other)) return Math.hypot(small.x - other.x, small.y - other.y) < 24;
      const x = Math.max(other.left - small.x, 0, small.x - other.left - other.width);
      const y = Math.max(other.top - small.y, 0, small.y - other.top - other.height);
      return Math.hypot(x, y) < 12;
    };
    return areas
      .filter(
        (area) =>
          isSmall(area) &&
          !inText(area.element) &&
          areas.some((other) => other !== area && isNear(area, other)),
      )
      .map(
        ({ element, width, height }) =>
          `${Math.round(width)}×${Math.round(height)} ${element.outerHTML.slice(0, 120)}`,
      );
  });

/** Whether the page scrolls sideways, and texts that are cut where nothing tells the rest. Code, and the drawing of the network, may scroll. */
export const cutTexts = (page: Page): Promise<string[]> =>
  page.evaluate(() => {
    const found: string[] = [];
    const root = document.scrollingElement ?? document.documentElement;
    if (root.scrollWidth > root.clientWidth)
      found.push(`the page is ${root.scrollWidth} wide where ${root.clientWidth} are`);
    const all = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
    for (let node = all.nextNode(); node; node = all.nextNode()) {
      const owner = node.parentElement;
      if (!owner?.checkVisibility({ visibilityProperty: true }) || node.textContent?.trim() === '') continue;
      if (owner.closest('script, style, pre, code, svg, .cm-editor')) continue;
      const range = document.createRange();
      range.selectNodeContents(node);
      const text = range.getBoundingClientRect();
      for (let box: Element | null = owner; box && box !== document.body; box = box.parentElement) {
        const { overflowX, overflowY, clipPath, position } = getComputedStyle(box);
        if (clipPath !== 'none' || box.hasAttribute('title')) break;
        const { left, right, top, bottom } = box.getBoundingClientRect();
        const scrolls = /auto|scroll/;
        const wide = text.right > right + 1 || text.left < left - 1;
        const high = text.bottom > bottom + 1 || text.top < top - 1;
        if ((/hidden|clip/.test(overflowX) && wide) || (/hidden|clip/.test(overflowY) && high)) {
          found.push(`cut: “${node.textContent?.trim().slice(0, 60)}” in ${box.className.slice(0, 60)}`);
          break;
        }
        if (scrolls.test(overflowX) && wide) {
          found.push(`scrolls sideways: “${node.textContent?.trim().slice(0, 60)}”`);
          break;
        }
        if (scrolls.test(overflowY) || position === 'fixed') break;
      }
    }
    return found;
  });

/** What moves though the person asked for less motion; what turns to say that something is going on may. */
export const motions = (page: Page): Promise<string[]> =>
  page.evaluate(() => {
    const seconds = (list: string) => Math.max(...list.split(',').map(Number.parseFloat));
    const moving = [...document.querySelectorAll('body, body *')].filter((element) => {
      if (element.closest('[role=progressbar]')) return false;
      return [undefined, '::before', '::after'].some((part) => {
        const style = getComputedStyle(element, part);
        const animated = style.animationName !== 'none' && seconds(style.animationDuration) > 0.01;
        return animated || seconds(style.transitionDuration) > 0.01;
      });
    });
    const kinds = moving.map((element) => element.outerHTML.slice(0, 160));
    return [...new Set(kinds)];
  });

/** Spaces letters, words and lines as WCAG 1.4.12 says a reader may; or takes that back. */
export const spaceText = (page: Page, spaced: boolean): Promise<void> =>
  page.evaluate((spaced) => {
    const sheet = new CSSStyleSheet();
    sheet.replaceSync(
      '* { line-height: 1.5 !important; letter-spacing: .12em !important; word-spacing: .16em !important } p { margin-block-end: 2em !important }',
    );
    document.adoptedStyleSheets = spaced ? [sheet] : [];
  }, spaced);

/** Columns of tables in which a word has no room, and columns of check boxes and openers (those without padding) that take too much. */
export const unfitColumns = (page: Page): Promise<string[]> =>
  page.evaluate(() =>
    [...document.querySelectorAll<HTMLElement>('main th')]
      .map((head) => ({ head, width: Math.round(head.getBoundingClientRect().width) }))
      .filter(({ head, width }) =>
        head.style.paddingInline === '0px' ? width > 80 : width > 1 && width < 64,
      )
      .map(({ head, width }) => `${head.textContent || 'check boxes'}: ${width} wide`),
  );
