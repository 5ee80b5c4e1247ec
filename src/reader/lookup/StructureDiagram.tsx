import type { Ref } from 'react';
import { useTranslation } from 'react-i18next';
import type { AnalysedSentence, AnalysedWord } from '#article/document/analysis.ts';
import style from '#reader/lookup/StructureDiagram.module.css';
import { type DrawnRun, type DrawnWord, drawSentence, type Tie } from '#reader/lookup/structure-drawing.ts';
import { roleOf } from '#reader/lookup/structure-role.ts';
import { textSizes } from '#reader/lookup/structure-text.ts';

interface StructureDiagramProps {
  readonly sentence: AnalysedSentence;
  /** 1 where the words are as large as those of the page. */
  readonly scale: number;
  /** IDs of the word that it was asked for at, which is marked. */
  readonly asked: readonly number[];
  readonly askedRef: Ref<SVGRectElement>;
}

/** Above the arcs, and beside the ground of the clauses. */
const margin = { block: 14, inline: 11 };
const lineHeight = 14;
const laneHeight = 21;
const clauseHeight = 22;
/** How often the name of a long clause is repeated, for those who see only a stretch of it. */
const repeatEvery = 560;
/** From where on a bracket is named at both ends. */
const longTie = 300;

/** What the parts of a sentence do for one another: the reader's eye is led to these first. */
const chief = /^(?:root|[nc]subj|i?obj|obl|[cx]comp|advcl|parataxis)\b/;

/** An arc with round corners, from the head up, across and down to the dependent. */
function drawArc({ arc }: DrawnWord, base: number, startLines: number, endLines: number): string {
  if (!arc) return '';
  const { from, to, height } = arc;
  const top = base - height;
  const radius = Math.min(9, Math.abs(to - from) / 2);
  const side = to > from ? radius : -radius;
  const [start, end] = [base + startLines * lineHeight, base + endLines * lineHeight];
  const line = `M${from} ${start}V${top + radius}Q${from} ${top} ${from + side} ${top}H${to - side}Q${to} ${top} ${to} ${top + radius}V${end}`;
  return `${line}M${to - 3.5} ${end - 5}L${to} ${end}L${to + 3.5} ${end - 5}`;
}

/** The tree of a sentence as a picture: its words in a row, arcs above them, verbs and clauses below. */
export function StructureDiagram({ sentence, scale, asked, askedRef }: StructureDiagramProps) {
  const { t, i18n } = useTranslation('reader/lookup');
  const nameRole = (word: AnalysedWord) => roleOf(word, t, i18n);
  const drawing = drawSentence(sentence, nameRole);
  const { words, ties, runs } = drawing;
  const base = margin.block + drawing.arcsHeight;
  const labelBase = base + 10 + drawing.lines * lineHeight;
  const wordBase = labelBase + textSizes.word + 2;
  const tieTop = wordBase + 11;
  const clauseTop = tieTop + drawing.lanes * laneHeight + 2;
  const width = drawing.width + 2 * margin.inline;
  const height = clauseTop + drawing.depths * clauseHeight + 2;
  const missing = (id: number) => drawing.lines - (words[id - 1]?.lines.length ?? 0);
  const drawRun = ({ clause, depth, resumed, start, end, first }: DrawnRun) => {
    const head = sentence.words[clause - 1];
    if (!head) return null;
    const bottom = clauseTop + (depth + 1) * clauseHeight;
    const name = head.relation === 'root' ? t('structure.mainClause') : nameRole(head);
    const repeats = Math.max(1, Math.floor((end - start) / repeatEvery));
    return (
      <g key={first} className={style.clause} data-depth={depth % 3}>
        <rect x={start} y={base + 4} width={end - start} height={bottom - base - 4} rx={3} />
        <path d={`M${start} ${bottom}H${end}`} />
        {Array.from({ length: repeats }, (_, index) => (
          <text key={index} x={start + 10 + index * repeatEvery} y={bottom - 7}>
            {resumed || index > 0 ? `… ${name}` : name}
          </text>
        ))}
      </g>
    );
  };
  const drawTie = ({ words: ids, form, lane }: Tie) => {
    const y = tieTop + lane * laneHeight + 6;
    const middles = ids.flatMap((id) => words[id - 1]?.middle ?? []);
    const [start, end] = [Math.min(...middles), Math.max(...middles)];
    return (
      <g key={ids.join()}>
        <path d={`M${start} ${y}H${end}${middles.map((x) => `M${x} ${tieTop - 3}V${y}`).join('')}`} />
        <text x={start} y={y + 12} lang={form === undefined ? undefined : 'de'}>
          {form ?? t('structure.verbGroup')}
        </text>
        {end - start > longTie && (
          <text x={end} y={y + 12} textAnchor="end">
            {t('structure.verbGroup')}
          </text>
        )}
      </g>
    );
  };
  return (
    <svg
      aria-hidden
      className={style.diagram}
      viewBox={`${-margin.inline} 0 ${width} ${height}`}
      width={`${(width * scale) / 16}rem`}
      height={`${(height * scale) / 16}rem`}
    >
      {runs.map(drawRun)}
      {ties.map(drawTie)}
      {words.map((word, index) => (
        <g key={index} className={chief.test(word.relation) ? style.chief : style.word}>
          <title>{word.relation}</title>
          {word.arc && (
            <path d={drawArc(word, base + 8, missing(word.arc.head), missing(word.arc.dependent))} />
          )}
          {word.lines.map((line, place) => (
            <text
              key={line}
              x={word.middle}
              y={labelBase - 3 - (word.lines.length - 1 - place) * lineHeight}
              fontSize={textSizes.label}
            >
              {line}
            </text>
          ))}
          {asked.includes(index + 1) && (
            <rect
              ref={asked[0] === index + 1 ? askedRef : undefined}
              className={style.asked}
              x={word.middle - word.width / 2 - 3}
              y={wordBase - textSizes.word}
              width={word.width + 6}
              height={textSizes.word * 1.35}
              rx={2}
            />
          )}
          <text
            lang="de"
            className={word.isInTie ? style.tied : style.form}
            x={word.middle}
            y={wordBase}
            fontSize={textSizes.word}
          >
            {word.form}
          </text>
        </g>
      ))}
    </svg>
  );
}
