const hidden = '[redacted]';

/**
 * Texts that carry a secret whatever stands around them. Order matters: the longest form first.
 * Evidence holds no values of Secrets to begin with; this is for what logs, events and error messages may quote.
 */
const patterns: readonly (readonly [RegExp, string])[] = [
  // Tokens: three base64url parts.
  [/\beyJ[\w-]{8,}\.[\w-]+(\.[\w-]*)?/g, hidden],
  [/\b(bearer|basic)\s+[\w.~+/=-]{8,}/gi, `$1 ${hidden}`],
  // Connection strings and settings: AccountKey=…, SharedAccessKey=…, password: …, "client_secret":"…".
  [
    /([\w.-]*(?:account_?key|shared_?access_?key|access_?key|api_?key|primary_?key|secondary_?key|password|pwd|passwd|secret|client_?secret|sas_?token|token|connection_?string))("?\s*[=:]\s*"?)([^\s"';,&}]+)/gi,
    `$1$2${hidden}`,
  ],
  // Signatures of shared-access and operation URLs.
  [/([?&](?:sig|s|h|c|t|se|skoid|code|client_assertion)=)[^&\s"']+/gi, `$1${hidden}`],
  // user:password@host
  [/(\b[a-z][\w+.-]*:\/\/[^\s:/@]+:)[^\s@/]+@/gi, `$1${hidden}@`],
  [/-----BEGIN [A-Z ]+-----[\s\S]*?-----END [A-Z ]+-----/g, hidden],
  // Keys of Azure services: 40 and more characters of base64, with a digit and both cases.
  [/(?<![\w/+=-])(?=[\w+/]*\d)(?=[\w+/]*[a-z])(?=[\w+/]*[A-Z])[A-Za-z0-9+/]{40,}={0,2}(?![\w/+=-])/g, hidden],
];

/** A text without secrets and tokens. */
export function redactText(text: string): string {
  return patterns.reduce((rest, [pattern, replacement]) => rest.replace(pattern, replacement), text);
}

/** Redacts a text that comes line by line; a key that goes over several lines is hidden as a whole. */
export function lineRedactor(): (line: string) => string {
  let inKey = false;
  return (line) => {
    const begins = /-----BEGIN [A-Z ]+-----/.test(line);
    const ends = /-----END [A-Z ]+-----/.test(line);
    const hides = inKey || begins;
    inKey = hides && !ends;
    return hides ? hidden : redactText(line);
  };
}

/** A value with every text in it redacted, keys and numbers as they are. */
export function redact(value: unknown): unknown {
  if (typeof value === 'string') return redactText(value);
  if (Array.isArray(value)) return value.map(redact);
  if (value === null || typeof value !== 'object') return value;
  return Object.fromEntries(Object.entries(value).map(([key, part]) => [key, redact(part)]));
}
