'use client';

import { Main } from '#components/shell/main.tsx';
import { type BoundaryProps, PageFailure } from '#components/states/page-failure.tsx';

export default function PageError(props: BoundaryProps) {
  return (
    <Main>
      <PageFailure {...props} />
    </Main>
  );
}
