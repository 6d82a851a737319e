import type { Language } from '../../i18n/languages.ts';

/** A card that fits any story: the wordmark in each of its scripts, over three threads that cross. */
export function CardWordmark({ names }: { names: { language: Language; name: string }[] }) {
  return (
    <div className="wordmark-card">
      <svg width={1080} height={220} viewBox="0 0 1080 220" fill="none" strokeWidth={5}>
        <path stroke="var(--cooperation)" d="M0 30C400 30 680 190 1080 190" />
        <path stroke="var(--kind-state)" d="M0 110H1080" />
        <path stroke="var(--opposition)" strokeDasharray="10 7" d="M0 190C400 190 680 30 1080 30" />
        <circle fill="var(--paper)" cx={540} cy={110} r={40} />
        <circle fill="var(--kind-person)" cx={540} cy={110} r={32} />
      </svg>
      <p className="names">
        {names.map(({ language: { code, direction }, name }) => (
          <span key={code} className="wordmark" lang={code} dir={direction}>
            {name}
          </span>
        ))}
      </p>
    </div>
  );
}
