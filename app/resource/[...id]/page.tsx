import { notFound, redirect } from 'next/navigation';
import { resourcePath } from '#lib/resource-path.ts';

interface Props {
  readonly params: Promise<{ id: string[] }>;
}

/** Leads from an ARM id to the page of that resource, so that other tools can link here. */
export default async function ResourcePage({ params }: Props) {
  const { id } = await params;
  const path = resourcePath(id.map(decodeURIComponent).join('/'));
  if (!path) notFound();
  redirect(path);
}
