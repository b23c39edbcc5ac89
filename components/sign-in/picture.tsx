'use client';

import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { ServiceIcon } from '#components/icons/service-icon.tsx';
import type { IconName } from '#components/icons/shapes.tsx';

/** Services around the cluster, by their place in per cent of the picture. */
const services: readonly { icon: IconName; x: number; y: number }[] = [
  { icon: 'storage', x: 50, y: 10 },
  { icon: 'keyVault', x: 85, y: 30 },
  { icon: 'database', x: 85, y: 70 },
  { icon: 'messaging', x: 50, y: 90 },
  { icon: 'ai', x: 15, y: 70 },
  { icon: 'configuration', x: 15, y: 30 },
];

const useStyles = makeStyles({
  root: { position: 'relative', aspectRatio: '1', maxWidth: '28rem', marginInline: 'auto' },
  lines: {
    position: 'absolute',
    inset: 0,
    stroke: tokens.colorBrandStroke2,
    strokeWidth: '0.5px',
    fill: 'none',
  },
  ring: { stroke: tokens.colorNeutralStroke2, strokeDasharray: '1 2' },
  tile: {
    position: 'absolute',
    transform: 'translate(-50%, -50%)',
    display: 'grid',
    placeItems: 'center',
    padding: tokens.spacingHorizontalL,
    borderRadius: tokens.borderRadiusXLarge,
    backgroundColor: tokens.colorNeutralBackground1,
    boxShadow: tokens.shadow8,
  },
  centre: {
    padding: tokens.spacingHorizontalXXXL,
    borderRadius: tokens.borderRadiusCircular,
    backgroundColor: tokens.colorBrandBackground,
    color: tokens.colorNeutralForegroundOnBrand,
    boxShadow: tokens.shadow28Brand,
  },
});

/** The product in one picture: a cluster, joined to the services around it. */
export function Picture() {
  const styles = useStyles();
  return (
    <div className={styles.root} aria-hidden="true">
      <svg viewBox="0 0 100 100" className={styles.lines} aria-hidden="true">
        <circle cx="50" cy="50" r="40" className={styles.ring} />
        {services.map(({ icon, x, y }) => (
          <path key={icon} d={`M50 50L${x} ${y}`} />
        ))}
      </svg>
      <span className={mergeClasses(styles.tile, styles.centre)} style={{ left: '50%', top: '50%' }}>
        <ServiceIcon name="cluster" size={48} plain />
      </span>
      {services.map(({ icon, x, y }) => (
        <span key={icon} className={styles.tile} style={{ left: `${x}%`, top: `${y}%` }}>
          <ServiceIcon name={icon} size={32} />
        </span>
      ))}
    </div>
  );
}
