'use client';

import type { BoundaryProps } from '#components/states/page-failure.tsx';

/** The last resort, when even the frame has failed: no styles and no catalogues are there to rely on, hence both languages. */
export default function GlobalError({ retry }: BoundaryProps) {
  return (
    <html lang="en">
      <body>
        <main>
          <h1>Connector Portal</h1>
          <p>The portal could not be shown. Nothing in Azure was changed by it.</p>
          <p lang="pt-PT">Não foi possível mostrar o portal. Nada foi alterado no Azure por isso.</p>
          <button type="button" onClick={retry}>
            Try again · Tentar novamente
          </button>
        </main>
      </body>
    </html>
  );
}
