/** The portal's mark: a cluster and a service, joined. In the colour of the text around it. */
export function Logo({ size = 24 }: { size?: number }) {
  return (
    <svg aria-hidden="true" viewBox="0 0 32 32" width={size} height={size} fill="none" stroke="currentColor">
      <path d="M16.5 15.5 22 10" strokeWidth="3" strokeLinecap="round" />
      <path
        d="M11.5 11 20 15.9v9.2L11.5 30 3 25.1v-9.2z"
        strokeWidth="2.5"
        strokeLinejoin="round"
        fill="currentColor"
        fillOpacity="0.3"
      />
      <circle cx="24.5" cy="7.5" r="5" fill="currentColor" stroke="none" />
    </svg>
  );
}
