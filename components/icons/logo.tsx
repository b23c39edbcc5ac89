/** The portal's mark: a cluster and a service, joined. In the colour of the text around it. */
export function Logo({ size = 24 }: { size?: number }) {
  return (
    <svg aria-hidden="true" viewBox="0 0 32 32" width={size} height={size} fill="none" stroke="currentColor">
      <path
        d="M12 9.5 19 13.5v8l-7 4-7-4v-8z"
        strokeWidth="2.25"
        strokeLinejoin="round"
        fill="currentColor"
        fillOpacity="0.25"
      />
      <circle cx="24.5" cy="7.5" r="4" strokeWidth="2.25" fill="currentColor" />
      <path d="M12 17.5V10a5.5 5.5 0 0 1 5.5-5.5h1M12 17.5l3.5 2" strokeWidth="2.25" strokeLinecap="round" />
    </svg>
  );
}
