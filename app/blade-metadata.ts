import type { Metadata } from 'next';
import { getTranslations } from 'next-intl/server';
import type { BladeName } from '#components/shell/blades.ts';

/** Titles a cluster's page with its name in the menu: `export const generateMetadata = bladeMetadata('extensions')`. */
export const bladeMetadata = (blade: BladeName) => async (): Promise<Metadata> => ({
  title: (await getTranslations('shell.blades'))(blade),
});
