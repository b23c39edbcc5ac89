import { everyPage } from './every-page.ts';
import { expect, test } from './journey.ts';
import { cutTexts, motions, smallTargets, spaceText, unfitColumns } from './layout-faults.ts';

/** All faults of all pages in one run. What does not fit takes a moment to move into its menu. */
const softly = expect.configure({ soft: true, timeout: 2_000 });

test('every page can be hit, read at four times its size, and stands still when asked to', async ({
  page,
}) => {
  test.setTimeout(120_000);
  await everyPage(page, async (name) => {
    expect.soft(await motions(page), `${name} moves`).toEqual([]);
    expect.soft(await smallTargets(page), `${name}, targets`).toEqual([]);
    await spaceText(page, true);
    await page.setViewportSize({ width: 1280, height: 720 });
    await softly.poll(() => cutTexts(page), `${name}, text spaced`).toEqual([]);
    await spaceText(page, false);
    for (const width of [1280, 1024]) {
      await page.setViewportSize({ width, height: 720 });
      await softly.poll(() => unfitColumns(page), `${name}, columns at ${width}`).toEqual([]);
    }
    await page.setViewportSize({ width: 320, height: 512 });
    await softly.poll(() => cutTexts(page), `${name} at 400 %`).toEqual([]);
    await page.setViewportSize({ width: 390, height: 844 });
    expect.soft(await smallTargets(page), `${name}, targets on a phone`).toEqual([]);
    await page.setViewportSize({ width: 720, height: 450 });
    await softly.poll(() => cutTexts(page), `${name} at 200 %`).toEqual([]);
    await page.setViewportSize({ width: 1440, height: 900 });
  });
});
