import type { languages } from '#lib/i18n/locales.ts';

interface Words {
  /** That the portal could not be shown, and that it has changed nothing. */
  readonly failed: string;
  readonly again: string;
}

/** The last words, apart from the catalogues: they are needed when those could not be had. */
export const globalErrorWords: Readonly<Record<(typeof languages)[number], Words>> = {
  en: { failed: 'The portal could not be shown. Nothing in Azure was changed by it.', again: 'Try again' },
  'pt-PT': {
    failed: 'Não foi possível mostrar o portal. Nada foi alterado no Azure por isso.',
    again: 'Tentar novamente',
  },
  'pt-BR': {
    failed: 'Não foi possível mostrar o portal. Nada foi alterado no Azure por isso.',
    again: 'Tentar novamente',
  },
  es: { failed: 'No se pudo mostrar el portal. Esto no ha cambiado nada en Azure.', again: 'Reintentar' },
  fr: { failed: 'Le portail n’a pas pu être affiché. Rien n’a été modifié dans Azure.', again: 'Réessayer' },
  de: {
    failed: 'Das Portal konnte nicht angezeigt werden. In Azure wurde dadurch nichts geändert.',
    again: 'Erneut versuchen',
  },
  ja: { failed: 'ポータルを表示できませんでした。Azure では何も変更されていません。', again: '再試行' },
  'zh-CN': { failed: '无法显示门户。Azure 中没有因此发生任何更改。', again: '重试' },
  ar: { failed: 'تعذّر عرض البوابة. لم يتغيّر شيء في Azure بسبب ذلك.', again: 'إعادة المحاولة' },
};
