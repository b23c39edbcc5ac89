import { type ElementHandle, expect, type Locator, type Page } from '@playwright/test';

type Stop = ElementHandle<SVGElement | HTMLElement>;

/** What can show the focus, on the element and on what is around it: components draw theirs on a frame. Transparent lines show nothing. */
const indicators = (element: Element): string => {
  const lines = ['outline', 'borderTop', 'borderBottom', 'borderLeft', 'borderRight'] as const;
  const around = [element, element.nextElementSibling, element.parentElement, element.closest('.fui-Input')];
  const looks = around.flatMap((part) =>
    part ? [undefined, '::before', '::after'].map((pseudo) => getComputedStyle(part, pseudo)) : [],
  );
  return JSON.stringify(
    looks.map((style) => [
      ...lines.map((line) => (style[`${line}Color`] === 'rgba(0, 0, 0, 0)' ? '' : style[line])),
      style.boxShadow,
      style.transform,
    ]),
  );
};

/** What hides the element: it is out of the window, or under the bar that stays at its top. */
const hiddenBy = (element: Element): string => {
  const { left, top, bottom, width } = element.getBoundingClientRect();
  if (bottom <= 0 || top >= window.innerHeight) return 'out of sight';
  const bar = document.querySelector('header');
  const over = document.elementFromPoint(left + width / 2, Math.max(top, 0) + 1);
  return bar && over && bar.contains(over) && !bar.contains(element) ? 'under the top bar' : '';
};

/** Somebody at a page who has a keyboard and no mouse, and looks where they are at every stop. */
export function keyboard(page: Page) {
  let here: { stop: Stop; name: string; looks: string } | undefined;

  /** Looks at the element that has the focus, and whether the one that lost it shows the focus no more. */
  async function look(): Promise<void> {
    const left = here;
    const focused = page.locator('*:focus');
    await expect(focused, 'something has the focus').toHaveCount(1);
    const name = await focused.evaluate((element) => element.outerHTML.slice(0, 200));
    // What is loaded at its first focus takes the place of what stood for it.
    await expect.poll(() => focused.evaluate(hiddenBy), name).toBe('');
    const stop = await focused.elementHandle({ timeout: 5_000 });
    // A look that comes or goes in no time at all does so in the next frame, still.
    await page.evaluate(
      () => new Promise((painted) => requestAnimationFrame(() => requestAnimationFrame(painted))),
    );
    here = { stop, name, looks: await stop.evaluate(indicators) };
    if (!left || (await left.stop.evaluate((element) => !element.isConnected || element.matches(':focus'))))
      return;
    await expect
      .poll(() => left.stop.evaluate(indicators), `shows no focus: ${left.name}`)
      .not.toBe(left.looks);
  }

  async function press(key: string): Promise<void> {
    // What is pressed may lead to another page, or change the look of what was pressed.
    if (!/Tab$|^Arrow/.test(key)) here = undefined;
    await page.keyboard.press(key);
  }

  const isAt = (target: Locator) =>
    target.evaluateAll((elements) => elements.some((element) => element === document.activeElement));

  /** Goes from stop to stop until the target has the focus. */
  async function goTo(target: Locator, key: 'Tab' | 'Shift+Tab' | 'ArrowRight' = 'Tab'): Promise<void> {
    await expect(target).toBeVisible();
    for (let stops = 0; !(await isAt(target)); stops++) {
      expect(stops, `${target} is not to be reached`).toBeLessThan(80);
      await press(key);
      await look();
    }
  }

  return {
    press,
    goTo,
    async activate(target: Locator): Promise<void> {
      await goTo(target);
      await press('Enter');
    },
    /** Chooses an option of a combobox by typing what it begins with. */
    async choose(target: Locator, option: string): Promise<void> {
      await goTo(target);
      await page.keyboard.type(option);
      await expect(page.getByRole('option', { name: option, exact: true })).toBeVisible();
      await press('ArrowDown');
      await press('Enter');
      await expect(target).toHaveValue(option);
    },
  };
}
