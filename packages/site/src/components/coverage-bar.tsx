import { type CoverageCounts, showings } from '@sendspec/reports'

/** Coverage as a bar. The numbers are next to it, so the bar is hidden from assistive technology. */
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
