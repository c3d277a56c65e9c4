import { type CoverageCounts, showings } from '@sendspec/reports'

/** How much was shown in which way, as a bar. The numbers stand beside it, so that it says nothing of its own. */
export const CoverageBar = ({ counts }: { counts: CoverageCounts }) => {
  const parts = showings.filter((showing) => counts[showing] > 0)
  const start = (index: number): number => parts.slice(0, index).reduce((sum, showing) => sum + counts[showing], 0)
  return (
    <svg
      class="coverage-bar"
      viewBox={`0 0 ${counts.total} 1`}
      preserveAspectRatio="none"
      aria-hidden="true"
      focusable="false"
    >
      {parts.map((showing, index) => (
        <rect key={showing} class={showing} x={start(index)} y="0" width={counts[showing]} height="1" />
      ))}
    </svg>
  )
}
