'use client';

import dynamic from 'next/dynamic';
import { partFailed } from '#components/states/part-failed.tsx';

/** The dialog that deletes a connection, for pages on which few people do: it is loaded when it is opened. */
export const DeleteOnDemand = dynamic(
  () => import('./delete-connection.tsx').then((module) => module.DeleteConnection).catch(partFailed),
  { ssr: false },
);
