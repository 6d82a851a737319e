import { useTexts } from '../ui/contexts.ts';

export type GraphCommand = 'in' | 'out' | 'fit' | 'left' | 'right' | 'up' | 'down';

interface GraphControlsProps {
  commands: readonly GraphCommand[];
  onCommand: (command: GraphCommand) => void;
}

/** What wheel, pinch and drag do, as buttons: some to zoom, and, over the zoomed picture, some to move it. */
export function GraphControls({ commands, onCommand }: GraphControlsProps) {
  const texts = useTexts();
  return (
    <div
      className="graph-controls needs-script"
      role="group"
      aria-label={texts.t('graph.controls.name')}
    >
      {commands.map((command) => (
        <button
          key={command}
          type="button"
          title={texts.t(`graph.controls.${command}`)}
          aria-label={texts.t(`graph.controls.${command}`)}
          onClick={() => onCommand(command)}
        >
          <svg viewBox="0 0 20 20" aria-hidden="true">
            <path d={icons[command]} />
          </svg>
        </button>
      ))}
    </div>
  );
}

const icons: Record<GraphCommand, string> = {
  in: 'M10 4v12M4 10h12',
  out: 'M4 10h12',
  fit: 'M4 8V4h4M12 4h4v4M16 12v4h-4M8 16H4v-4',
  left: 'M12 5l-5 5 5 5',
  right: 'M8 5l5 5-5 5',
  up: 'M5 12l5-5 5 5',
  down: 'M5 8l5 5 5-5',
};
